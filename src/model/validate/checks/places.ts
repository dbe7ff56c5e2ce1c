/** Places: known codes, a geometry that suits the kind, points where they say they are, members that do not run in a circle. */
import { isMadeOfItself } from '../../members.ts'
import { problemIn, type Entry, type Collections } from '../collections.ts'
import type { Problem } from '../../problem.ts'
import type { Place } from '../../schema/dossier.ts'
import type { BoundaryLookup } from '../boundary-lookup.ts'
import type { Pair } from '../geojson/positions.ts'
import { pairOf } from '../great-circle.ts'
import { meantOr } from '../words.ts'

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
  const say = (what: string, mend: string, path: (string | number)[]) => [
    problemIn(entry, path, { code: 'place-geometry', what, mend }),
  ]
  switch (kind) {
    case 'country':
    case 'province':
    case 'federal district':
      if (geometry !== null) {
        return say(
          `a ${kind} is drawn by its boundary, not by a point`,
          'write "geometry": null, and its code as `boundary`',
          ['geometry'],
        )
      }
      return boundary === undefined
        ? say(`the ${kind} has no boundary`, 'add its code as `boundary`, as "KZ" or "KZ-ATY"', [
            'properties',
          ])
        : []
    case 'region':
      if (geometry === null && boundary === undefined) return []
      return geometry === null
        ? say('a region has no boundary of its own', 'list what it is made of as `members`', [
            'properties',
            'boundary',
          ])
        : say(
            'a region is no point',
            'write "geometry": null, and list what it is made of as `members`',
            ['geometry'],
          )
    case 'capital':
    case 'city':
    case 'village':
    case 'border post':
      if (boundary !== undefined) {
        return say(
          `a ${kind} has no boundary`,
          'take it out; `within` names the province that it lies in',
          ['properties', 'boundary'],
        )
      }
      return geometry === null
        ? say(
            `the ${kind} has no point`,
            'write "geometry": {"type": "Point", "coordinates": [longitude, latitude]}',
            ['geometry'],
          )
        : []
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
            what: `there is no boundary of the code "${code}"`,
            mend: meantOr(
              code,
              boundaries.codes.keys(),
              'write an ISO 3166 code of 2011 that the boundaries have',
            ),
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
    return [
      problemIn(entry, ['properties', 'members', index], {
        code: isCode ? 'unknown-code' : 'dangling-reference',
        what: isCode
          ? `there is no boundary of the code "${member}"`
          : `there is no place "${member}"`,
        mend: meantOr(member, known.keys(), 'name a place of this file, or a boundary code'),
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
      what: `"${id}" is a member of itself, through its members`,
      mend: 'take one of the members out, so that the circle is broken',
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
  const lies = elsewhere === undefined ? '' : `, it lies in ${elsewhere}`
  return [
    problemIn(entry, ['geometry', 'coordinates'], {
      code: isSwapped ? 'coordinates' : 'outside-area',
      what: isSwapped
        ? `longitude and latitude are swapped: [${longitude}, ${latitude}] is not in ${code}`
        : `[${longitude}, ${latitude}] is not in ${code}${lies}`,
      mend: isSwapped
        ? `write [${latitude}, ${longitude}]`
        : `correct the position, or ${entry.value.properties.within === code ? '`within`' : '`country`'}`,
    }),
  ]
}
