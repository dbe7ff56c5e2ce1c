/** Problems of places: their geometry, codes, members and positions, and how closely a record may name them. */
import type { DiagnosticText } from './diagnostic-text.ts'
import { meantOr } from './sentence-parts.ts'

const noCode = (code: string) => `there is no boundary of the code "${code}"`

const noMember = (what: string, near: string | null): DiagnosticText => ({
  what,
  mend: meantOr(near, 'name a place of this file, or a boundary code'),
})

export const PLACE_PROBLEMS = {
  pointForArea: (kind: string): DiagnosticText => ({
    what: `a ${kind} is drawn by its boundary, not by a point`,
    mend: 'write "geometry": null, and its code as `boundary`',
  }),
  areaWithoutBoundary: (kind: string): DiagnosticText => ({
    what: `the ${kind} has no boundary`,
    mend: 'add its code as `boundary`, as "KZ" or "KZ-ATY"',
  }),
  regionWithBoundary: {
    what: 'a region has no boundary of its own',
    mend: 'list what it is made of as `members`',
  },
  pointForRegion: {
    what: 'a region is no point',
    mend: 'write "geometry": null, and list what it is made of as `members`',
  },
  pointWithBoundary: (kind: string): DiagnosticText => ({
    what: `a ${kind} has no boundary`,
    mend: 'take it out; `within` names the province that it lies in',
  }),
  noPoint: (kind: string): DiagnosticText => ({
    what: `the ${kind} has no point`,
    mend: 'write "geometry": {"type": "Point", "coordinates": [longitude, latitude]}',
  }),
  unknownCode: (code: string, near: string | null): DiagnosticText => ({
    what: noCode(code),
    mend: meantOr(near, 'write an ISO 3166 code of 2011 that the boundaries have'),
  }),
  unknownCountry: (code: string, near: string | null): DiagnosticText => ({
    what: `the boundaries have no country of the code "${code}"`,
    mend: meantOr(near, 'write the code of a country that they have, as KZ'),
  }),
  memberCode: (code: string, near: string | null) => noMember(noCode(code), near),
  memberPlace: (place: string, near: string | null) =>
    noMember(`there is no place "${place}"`, near),
  memberOfItself: (place: string): DiagnosticText => ({
    what: `"${place}" is a member of itself, through its members`,
    mend: 'take one of the members out, so that the circle is broken',
  }),
  swapped: (longitude: number, latitude: number, area: string): DiagnosticText => ({
    what: `longitude and latitude are swapped: [${longitude}, ${latitude}] is not in ${area}`,
    mend: `write [${latitude}, ${longitude}]`,
  }),
  outsideArea: (
    longitude: number,
    latitude: number,
    area: string,
    elsewhere: string | null,
    key: string,
  ): DiagnosticText => ({
    what: `[${longitude}, ${latitude}] is not in ${area}${elsewhere === null ? '' : `, it lies in ${elsewhere}`}`,
    mend: `correct the position, or \`${key}\``,
  }),
  widerThanPrecision: (
    place: string,
    kind: string,
    precision: string,
    natural: string,
  ): DiagnosticText => ({
    what: `"${place}" is a ${kind}, which is wider than the precision ${precision}`,
    mend: `write ${natural}, or name the ${precision === 'point' ? 'place' : precision} itself`,
  }),
  closerThanPrecision: (
    place: string,
    kind: string,
    precision: string,
    natural: string,
  ): DiagnosticText => ({
    what: `"${place}" is a ${kind}, which is closer than the precision ${precision} allows`,
    mend: `name the ${precision} instead, or write ${natural} if the source does name the ${kind}`,
  }),
} as const
