/** Places: known codes, a geometry that suits the kind, points where they say they are, members that do not run in a circle. */
import type { DiagnosticText } from '../../../words/problems/diagnostic-text.ts'
import { PLACE_PROBLEMS } from '../../../words/problems/places.ts'
import { isMadeOfItself } from '../../members.ts'
import { problemIn, type Entry, type Collections } from '../collections.ts'
import type { Problem } from '../../problem.ts'
import type { Place } from '../../schema/dossier.ts'
import type { BoundaryLookup } from '../boundary-lookup.ts'
import type { Pair } from '../geojson/positions.ts'
import { pairOf } from '../great-circle.ts'
import { nearest } from '../nearest.ts'

/** Border towns may lie just outside a simplified outline, as Magas does: nearer than this is no error. */
export const BORDER_KM = 10

export function checkPlaces(
  collections: Collections,
  boundaries: BoundaryLookup | null,
): Problem[] {
  const places = new Map(collections.places.entries.map((entry) => [entry.value.id, entry.value]))
  return collections.places.entries.flatMap((entry) => [
    ...geometryProblems(entry),
    ...memberProblems(entry, collections.places.ids, boundaries),
    ...circleProblems(entry, places),
    ...(boundaries === null ? [] : codeProblems(entry, boundaries)),
    ...(boundaries === null ? [] : positionProblems(entry, boundaries)),
  ])
}

function geometryProblems(entry: Entry<Place>): Problem[] {
  const { geometry, properties } = entry.value
  const { kind, boundary } = properties
  const say = (said: DiagnosticText, ...path: string[]) => [
    problemIn(entry, path, { code: 'place-geometry', ...said }),
  ]
  switch (kind) {
    case 'country':
    case 'province':
    case 'federal district':
      if (geometry !== null) return say(PLACE_PROBLEMS.pointForArea(kind), 'geometry')
      return boundary === undefined
        ? say(PLACE_PROBLEMS.areaWithoutBoundary(kind), 'properties')
        : []
    case 'region':
      if (geometry === null && boundary === undefined) return []
      return geometry === null
        ? say(PLACE_PROBLEMS.regionWithBoundary, 'properties', 'boundary')
        : say(PLACE_PROBLEMS.pointForRegion, 'geometry')
    case 'capital':
    case 'city':
    case 'village':
    case 'border post':
      if (boundary !== undefined) {
        return say(PLACE_PROBLEMS.pointWithBoundary(kind), 'properties', 'boundary')
      }
      return geometry === null ? say(PLACE_PROBLEMS.noPoint(kind), 'geometry') : []
    default:
      return kind satisfies never
  }
}

function codeProblems(entry: Entry<Place>, boundaries: BoundaryLookup): Problem[] {
  const { boundary, within, country } = entry.value.properties
  return Object.entries({ boundary, within, country }).flatMap(([key, code]) =>
    code === undefined || boundaries.codes.has(code)
      ? []
      : [
          problemIn(entry, ['properties', key], {
            code: 'unknown-code',
            ...PLACE_PROBLEMS.unknownCode(code, nearest(code, boundaries.codes.keys())),
          }),
        ],
  )
}

function memberProblems(
  entry: Entry<Place>,
  ids: ReadonlySet<string> | null,
  boundaries: BoundaryLookup | null,
): Problem[] {
  const { members = [] } = entry.value.properties
  return members.flatMap((member, index) => {
    const isCode = /^[A-Z]{2}(?:-|$)/.test(member)
    const known = isCode ? (boundaries?.codes ?? null) : ids
    if (known === null || known.has(member)) return []
    const near = nearest(member, known.keys())
    return [
      problemIn(entry, ['properties', 'members', index], {
        code: isCode ? 'unknown-code' : 'dangling-reference',
        ...(isCode
          ? PLACE_PROBLEMS.memberCode(member, near)
          : PLACE_PROBLEMS.memberPlace(member, near)),
      }),
    ]
  })
}

function circleProblems(entry: Entry<Place>, places: ReadonlyMap<string, Place>): Problem[] {
  const { id } = entry.value
  if (!isMadeOfItself(entry.value, (one) => places.get(one))) return []
  return [
    problemIn(entry, ['properties', 'members'], {
      code: 'member-cycle',
      ...PLACE_PROBLEMS.memberOfItself(id),
    }),
  ]
}

interface Misplaced {
  point: Pair
  /** The code of the province, or else the country, that the point should lie in. */
  code: string
}

/** A point that is not where its place says that it is; null for one that is, and for areas. */
export function misplaced(place: Place, boundaries: BoundaryLookup): Misplaced | null {
  const { geometry, properties } = place
  const point = geometry === null ? null : pairOf(geometry.coordinates)
  const code = [properties.within, properties.country].find(
    (one) => one !== undefined && boundaries.codes.has(one),
  )
  if (point === null || code === undefined || boundaries.near(code, point, BORDER_KM)) return null
  return { point, code }
}

function positionProblems(entry: Entry<Place>, boundaries: BoundaryLookup): Problem[] {
  const found = misplaced(entry.value, boundaries)
  if (found === null) return []
  const { point, code } = found
  const [longitude, latitude] = point
  const swapped: Pair = [latitude, longitude]
  const isSwapped = Math.abs(longitude) <= 90 && boundaries.near(code, swapped, BORDER_KM)
  const elsewhere = [...boundaries.codes.keys()].find(
    (other) =>
      other.includes('-') === code.includes('-') &&
      other !== code &&
      boundaries.contains(other, point),
  )
  const key = entry.value.properties.within === code ? 'within' : 'country'
  return [
    problemIn(entry, ['geometry', 'coordinates'], {
      code: isSwapped ? 'coordinates' : 'outside-area',
      ...(isSwapped
        ? PLACE_PROBLEMS.swapped(longitude, latitude, code)
        : PLACE_PROBLEMS.outsideArea(longitude, latitude, code, elsewhere ?? null, key)),
    }),
  ]
}
