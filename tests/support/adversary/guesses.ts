/** Where an attacker would look for what a released dossier hides: each guess is a position. */
import { AIMS } from '../../../src/export/release/aims.ts'
import type { Dossier } from '../../../src/model/schema/dossier.ts'
import { shiftCamera } from '../../../src/view/shift-camera.ts'

type Spot = [longitude: number, latitude: number]

const middle = ([x1, y1]: Spot, [x2, y2]: Spot): Spot => [(x1 + x2) / 2, (y1 + y2) / 2]

const spotOf = ([longitude = Number.NaN, latitude = Number.NaN]: readonly number[]): Spot => [
  longitude,
  latitude,
]

/** The middle of every frame as the words may stand, on a desk and on a phone. */
function ofCameras({ briefing }: Dossier): Spot[] {
  const slides = [briefing?.opening, ...(briefing?.steps ?? []), briefing?.closing]
  return slides.flatMap((slide) => {
    const map = slide?.view?.['map']
    if (map === undefined || map === 'fit') return []
    const [zoom = 0, latitude = 0, longitude = 0, bearing = 0] = map.split('/').map(Number)
    return AIMS.map((aim): Spot => {
      const at = shiftCamera({ longitude, latitude, zoom, bearing, pitch: 0 }, aim)
      return [at.longitude, at.latitude]
    })
  })
}

/** Corners and middle of the article's frame. */
function ofBounds({ meta }: Dossier): Spot[] {
  const [west, south, east, north] = meta.bounds
  const corners: Spot[] = [
    [west, south],
    [west, north],
    [east, south],
    [east, north],
  ]
  return [...corners, middle([west, south], [east, north])]
}

/** Ends and bends of lines, and the middle of each gap between two. */
function ofLines({ routes }: Dossier): Spot[] {
  return routes.features.flatMap(({ geometry }) =>
    geometry.coordinates.flatMap((line) => {
      const bends = line.map(spotOf)
      return bends.flatMap((one, at) => {
        const next = bends[at + 1]
        return next === undefined ? [one] : [one, middle(one, next)]
      })
    }),
  )
}

/** Points, and the middle of all and of each two that follow one another. */
function ofPlaces({ places }: Dossier): Spot[] {
  const points = places.features.flatMap(({ geometry }) =>
    geometry === null ? [] : [spotOf(geometry.coordinates)],
  )
  const sum = points.reduce(([x, y], [one, other]) => [x + one, y + other] as Spot, [0, 0])
  const centroid: Spot = [sum[0] / points.length, sum[1] / points.length]
  return [...points, centroid, ...points.slice(1).map((one, at) => middle(one, points[at] ?? one))]
}

/** Positions in questions of steps. */
function ofQuestions({ briefing }: Dossier): Spot[] {
  return (briefing?.steps ?? []).flatMap(({ view }) =>
    [...(view['ask'] ?? '').matchAll(/(-?\d+(?:\.\d+)?),(-?\d+(?:\.\d+)?)/g)].map(
      ([, x, y]): Spot => [Number(x), Number(y)],
    ),
  )
}

export const guessesOf = (dossier: Dossier): Spot[] => [
  ...ofCameras(dossier),
  ...ofBounds(dossier),
  ...ofLines(dossier),
  ...ofPlaces(dossier),
  ...ofQuestions(dossier),
]

/** Every pair of numbers in a text that may be a position, in either order: what is in the file and not in the dossier. */
export function pairsIn(text: string): Spot[] {
  const numbers = /(-?\d{1,3}\.\d+)[\s,;/]+(-?\d{1,3}\.\d+)/g
  return [...text.matchAll(numbers)].flatMap(([, one, other]): Spot[] => {
    const [x, y] = [Number(one), Number(other)]
    return [
      [x, y],
      [y, x],
    ]
  })
}
