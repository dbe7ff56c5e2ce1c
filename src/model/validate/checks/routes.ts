/** Routes: a line for each leg, from where the leg starts to where it ends. */
import { ROUTE_PROBLEMS } from '../../../words/problems/routes.ts'
import { codesOfParts, partsOfPlace } from '../../members.ts'
import type { Problem } from '../../problem.ts'
import type { Place, Route } from '../../schema/dossier.ts'
import type { BoundaryLookup } from '../boundary-lookup.ts'
import type { Pair } from '../geojson/positions.ts'
import { kilometresBetween, pairOf } from '../great-circle.ts'
import { byId, problemIn, type Entry, type Collections } from '../collections.ts'
import { BORDER_KM, misplaced } from './places.ts'

/** A line is drawn to the city's own point: more than rounding is an error. */
const POINT_KM = 1

export function checkRoutes(
  collections: Collections,
  boundaries: BoundaryLookup | null,
): Problem[] {
  const places = byId(collections.places)
  return collections.routes.entries.flatMap((entry) => [
    ...countProblems(entry),
    ...sourceProblems(entry),
    ...endProblems(entry, places, boundaries),
  ])
}

function countProblems(entry: Entry<Route>): Problem[] {
  const lines = entry.value.geometry.coordinates.length
  const legs = entry.value.properties.legs.length
  if (lines === legs) return []
  return [
    problemIn(entry, ['properties', 'legs'], {
      code: 'legs',
      ...ROUTE_PROBLEMS.legsAndLines(legs, lines),
    }),
  ]
}

function sourceProblems(entry: Entry<Route>): Problem[] {
  return entry.value.properties.legs.flatMap(({ certainty, sources }, index) =>
    certainty !== 'documented' || sources.length > 0
      ? []
      : [
          problemIn(entry, ['properties', 'legs', index, 'sources'], {
            code: 'leg-sources',
            ...ROUTE_PROBLEMS.legWithoutSource,
          }),
        ],
  )
}

function endProblems(
  entry: Entry<Route>,
  places: ReadonlyMap<string, Place>,
  boundaries: BoundaryLookup | null,
): Problem[] {
  return entry.value.properties.legs.flatMap((leg, index) => {
    const line = entry.value.geometry.coordinates[index] ?? []
    const ends = [line.at(0), line.at(-1)].map((one) => (one === undefined ? null : pairOf(one)))
    const [start = null, end = null] = ends
    const [from, to] = [places.get(leg.from), places.get(leg.to)]
    const isAt = (position: Pair | null, place: Place | undefined) =>
      position === null || place === undefined || reaches(position, place, places, boundaries)
    const [starts, arrives] = [isAt(start, from), isAt(end, to)]
    const at = ['geometry', 'coordinates', index]
    if (!starts && !arrives && isAt(start, to) && isAt(end, from)) {
      return [
        problemIn(entry, at, {
          code: 'leg-end',
          ...ROUTE_PROBLEMS.reversed(leg.from, leg.to),
        }),
      ]
    }
    const wrong = (
      side: 'start' | 'end',
      id: string,
      position: Pair | null,
      index: number,
      place: Place | undefined,
    ) => {
      const target = place?.geometry?.coordinates ?? null
      const off = kilometresOff(position, place)
      const said = ROUTE_PROBLEMS[side](position ?? [], off, id, target)
      return problemIn(entry, [...at, index], { code: 'leg-end', ...said })
    }
    return [
      ...(starts ? [] : [wrong('start', leg.from, start, 0, from)]),
      ...(arrives ? [] : [wrong('end', leg.to, end, line.length - 1, to)]),
    ]
  })
}

/** Null for a place without a point. */
function kilometresOff(position: Pair | null, place: Place | undefined): number | null {
  const point = place?.geometry ? pairOf(place.geometry.coordinates) : null
  if (position === null || point === null) return null
  return Math.round(kilometresBetween(position, point))
}

function reaches(
  position: Pair,
  place: Place,
  places: ReadonlyMap<string, Place>,
  boundaries: BoundaryLookup | null,
): boolean {
  const { radiusKm = 0 } = place.properties
  const point = place.geometry === null ? null : pairOf(place.geometry.coordinates)
  // A place that is itself misplaced is told at the place.
  if (boundaries !== null && misplaced(place, boundaries) !== null) return true
  if (point !== null) return kilometresBetween(position, point) <= POINT_KM + radiusKm
  if (boundaries === null) return true
  const codes = codesOfParts(partsOfPlace(place, (id) => places.get(id))).filter((code) =>
    boundaries.codes.has(code),
  )
  return codes.length === 0 || codes.some((code) => boundaries.near(code, position, BORDER_KM))
}
