/** Where a reference lies on the map: the bounds that a camera must hold to show it. */
import { subjectsOf } from '../model/subjects.ts'
import { partsOfPlace, type PlacePart } from '../model/members.ts'
import { areaOf, boundsOfArea, type Area, type Boundaries } from './boundaries.ts'
import type { DossierIndex } from './dossier-index.ts'
import { drawnExtentOf, positionOf } from './drawn-extent.ts'
import { marksBehind } from './marks-behind.ts'
import { readingOf } from './marks.ts'
import type { ReadingChoice } from '../model/schema/vocabulary.ts'

/** West, south, east, north, degrees WGS84. */
export type Extent = [west: number, south: number, east: number, north: number]

function union(extents: readonly Extent[]): Extent | null {
  if (extents.length === 0) return null
  return [
    Math.min(...extents.map((one) => one[0])),
    Math.min(...extents.map((one) => one[1])),
    Math.max(...extents.map((one) => one[2])),
    Math.max(...extents.map((one) => one[3])),
  ]
}

/** Russia and China reach far beyond any frame of the article; their label stands for them. */
function extentOfArea(area: Area): Extent {
  const bounds = boundsOfArea(area)
  if (bounds[2] - bounds[0] < 60) return bounds
  const [longitude, latitude] = area.properties.label
  return [longitude, latitude, longitude, latitude]
}

/** Its point, or its area. */
function extentOfPart(boundaries: Boundaries, { place, code }: PlacePart): [Extent] | null {
  const position = place === null ? null : positionOf(place)
  if (position !== null) return [[...position, ...position]]
  const area = code === null ? undefined : areaOf(boundaries, code)
  return area === undefined ? null : [extentOfArea(area)]
}

/** Null for what has no place on the map: what no mark rests on, regions without members. */
export function extentOf(
  index: DossierIndex,
  boundaries: Boundaries,
  reference: string,
  reading: ReadingChoice,
): Extent | null {
  const found = index.record(reference)
  const all = (references: readonly string[]) =>
    union(
      references.flatMap((one) => {
        const extent = extentOf(index, boundaries, one, reading)
        return extent === null ? [] : [extent]
      }),
    )
  const places = (ids: readonly string[]) => all(ids.map((id) => `place:${id}`))
  switch (found?.kind) {
    case 'place': {
      const parts = partsOfPlace(found.record, (id) => index.places.get(id))
      return union(parts.flatMap((part) => extentOfPart(boundaries, part) ?? []))
    }
    case 'incident':
      // As closely as it is drawn: an event of a province has the province, whatever point its place has.
      return union(
        readingOf(found.record, reading).places.flatMap(({ place, precision }): Extent[] => {
          const drawn = drawnExtentOf(index, boundaries, place, precision)
          if (drawn === null) return []
          if (drawn.as === 'areas') return drawn.areas.map(({ area }) => extentOfArea(area))
          const [longitude, latitude] = drawn.position
          return [[longitude, latitude, longitude, latitude]]
        }),
      )
    case 'judgement':
      return all(found.record.basis.map((id) => `claim:${id}`))
    case 'claim': {
      const own = places(index.placesOfClaim(found.record.id))
      return own ?? all(subjectsOf(found.record).filter((one) => !one.startsWith('claim:')))
    }
    case 'route': {
      const positions = found.record.geometry.coordinates.flat()
      return union(
        positions.flatMap(([lon, lat]): Extent[] =>
          lon === undefined || lat === undefined ? [] : [[lon, lat, lon, lat]],
        ),
      )
    }
    case 'factor':
      return all([
        ...found.record.places.map((one) => `place:${one.place}`),
        ...found.record.routes.map((id) => `route:${id}`),
      ])
    case 'date':
      return all(index.datedWithin(found.record).filter((one) => one.startsWith('incident:')))
    case 'actor':
    case 'source':
      return all(marksBehind(index, found))
    case undefined:
      return null
    default:
      return found satisfies never
  }
}
