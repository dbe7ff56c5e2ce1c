/** What is known only to an area that a circle or a corridor meets: it may lie within or not, so it has no distance. */
import { bbox, booleanIntersects } from '@turf/turf'
import { codesOfParts, partsOfPlace } from '../../model/members.ts'
import type { PlaceKind } from '../../model/schema/dossier.ts'
import { areaOf, type Area, type Boundaries } from '../boundaries.ts'
import type { DossierIndex } from '../dossier-index.ts'
import { refer } from '../references.ts'
import { candidatesOf } from './candidates.ts'
import { legsOf } from './legs.ts'
import type { Shape } from './shapes.ts'
import { named, type NamedLeg } from './within.ts'
import type { ReadingChoice } from '../../model/schema/vocabulary.ts'

/** How closely it is known. */
export const LEVELS = ['province', 'country', 'region'] as const
export type Level = (typeof LEVELS)[number]

export interface AreaHit {
  reference: string
  /** The area that the shape meets. */
  place: string
  level: Level
  /** Of a route, the leg that begins or ends in the area. */
  leg: NamedLeg | null
}

/** Polygons of a place: its own, or its members'. */
export function areasOf(index: DossierIndex, boundaries: Boundaries, place: string): Area[] {
  const found = index.places.get(place)
  const codes =
    found === undefined ? [place] : codesOfParts(partsOfPlace(found, (id) => index.places.get(id)))
  return codes.flatMap((code) => areaOf(boundaries, code) ?? [])
}

/** Incidents and routes whose area meets the shape; `counted` holds routes that are within by their distance. */
export function metByArea(
  index: DossierIndex,
  boundaries: Boundaries,
  shape: Shape,
  reading: ReadingChoice,
  counted: ReadonlySet<string>,
): AreaHit[] {
  const frame = bbox(shape)
  const known = new Map<string, boolean>()
  const meets = (place: string) => {
    const found =
      known.get(place) ??
      areasOf(index, boundaries, place).some(
        (area) => overlap(frame, bbox(area)) && booleanIntersects(shape, area),
      )
    known.set(place, found)
    return found
  }
  const marks = candidatesOf(index, reading).vague.map((one) => ({ ...one, leg: null }))
  const ends = index.dossier.routes.features.flatMap((route) => {
    const reference = refer('route', route.id)
    if (counted.has(reference)) return []
    return legsOf(index, route).flatMap((leg) =>
      leg.areas.map((place) => ({ reference, place, leg: named(leg) })),
    )
  })
  const seen = new Set<string>()
  return [...marks, ...ends].flatMap((one): AreaHit[] => {
    const level = levelOf(index.places.get(one.place)?.properties.kind)
    const name = `${one.reference} ${one.place}`
    if (level === null || seen.has(name) || !meets(one.place)) return []
    seen.add(name)
    return [{ ...one, level }]
  })
}

function levelOf(kind: PlaceKind | undefined): Level | null {
  switch (kind) {
    case 'province':
    case 'country':
      return kind
    case 'federal district':
    case 'region':
      return 'region'
    case 'capital':
    case 'city':
    case 'village':
    case 'border post':
    case undefined:
      return null
    default:
      return kind satisfies never
  }
}

const overlap = (one: readonly number[], other: readonly number[]) => {
  const [w = 0, s = 0, e = 0, n = 0] = one
  const [west = 0, south = 0, east = 0, north = 0] = other
  return w <= east && west <= e && s <= north && south <= n
}
