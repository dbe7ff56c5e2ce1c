/** Problems of GeoJSON, as RFC 7946 has it. */
import type { DiagnosticText } from './diagnostic-text.ts'
import { listed, meantOr } from './sentence-parts.ts'

const POSITION_FORM = 'write [longitude, latitude]'
const COLLECTION_TYPE = 'write "type": "FeatureCollection"'
const FEATURE_LIST = 'add "features": [ … ]'

const LINES = { line: 'a line', ring: 'a ring' } as const
const LISTS = {
  positions: 'positions',
  lines: 'lines',
  rings: 'rings',
  polygons: 'polygons',
} as const

/** A list of positions, by what it draws. */
export type LineNoun = keyof typeof LINES
/** What the coordinates of a geometry are a list of. */
export type ListNoun = keyof typeof LISTS

const brackets = (count: number) => `${count} bracket${count === 1 ? '' : 's'}`

const bbox = (what: string): DiagnosticText => ({
  what,
  mend: 'write [west, south, east, north], or take it out',
})

export const GEOJSON_PROBLEMS = {
  notObject: (shown: string): DiagnosticText => ({
    what: `GeoJSON is an object, not ${shown}`,
    mend: 'write {"type": "FeatureCollection", "features": [ … ]}',
  }),
  noFileType: { what: 'the file has no type', mend: COLLECTION_TYPE },
  unknownFileType: (shown: string, near: string | null): DiagnosticText => ({
    what: `${shown} is not a type of GeoJSON`,
    mend: meantOr(near, COLLECTION_TYPE),
  }),
  featuresNotList: (shown: string): DiagnosticText => ({
    what: `\`features\` is ${shown}, not a list`,
    mend: FEATURE_LIST,
  }),
  noFeatures: { what: 'the collection has no features', mend: FEATURE_LIST },
  notFeature: (shown: string): DiagnosticText => ({
    what: `a feature is ${shown}`,
    mend: 'write {"type": "Feature", …}',
  }),
  noFeatureType: { what: 'the feature has no type', mend: 'add "type": "Feature"' },
  featureType: (shown: string): DiagnosticText => ({
    what: `a feature cannot have the type ${shown}`,
    mend: 'write "type": "Feature"',
  }),
  noGeometry: {
    what: 'the feature has no geometry',
    mend: 'add "geometry": null, or its geometry',
  },
  noProperties: { what: 'the feature has no properties', mend: 'add "properties": { … }' },
  propertiesNotRecord: (shown: string): DiagnosticText => ({
    what: `\`properties\` is ${shown}`,
    mend: 'write { … } or null',
  }),
  idNotText: (shown: string): DiagnosticText => ({
    what: `the id is ${shown}`,
    mend: 'write it as text',
  }),
  repeatedId: (shown: string, feature: number): DiagnosticText => ({
    what: `the id ${shown} is taken by feature ${feature} of the file`,
    mend: 'give one of the two another id',
  }),
  crs: {
    what: '`crs` is not part of GeoJSON any more',
    mend: 'take it out, and give all coordinates in WGS 84',
  },
  bboxNotList: (shown: string) => bbox(`\`bbox\` is ${shown}`),
  bboxLength: (length: number) => bbox(`\`bbox\` has ${length} numbers, not four`),
  bboxNotNumbers: bbox('`bbox` holds something else than numbers'),
  bboxUpsideDown: bbox('`bbox` has its south above its north'),
  foreignMember: (member: string, type: string | null): DiagnosticText => ({
    what: `\`${member}\` does not belong into ${type === null ? 'a geometry' : `a ${type}`}`,
    mend: 'take it out, or move it to where it belongs',
  }),
  notGeometry: (shown: string): DiagnosticText => ({
    what: `the geometry is ${shown}`,
    mend: 'write {"type": …, "coordinates": …}, or null for a feature without a place',
  }),
  noCoordinates: (type: string): DiagnosticText => ({
    what: `the ${type} has no coordinates`,
    mend: 'add "coordinates": [ … ]',
  }),
  noGeometryType: (types: readonly string[]): DiagnosticText => ({
    what: 'the geometry has no type',
    mend: `write one of ${listed(types)}`,
  }),
  unknownGeometryType: (
    shown: string,
    near: string | null,
    types: readonly string[],
  ): DiagnosticText => ({
    what: `${shown} is not a type of geometry`,
    mend: meantOr(near, `write one of ${listed(types)}`),
  }),
  noGeometries: {
    what: 'the GeometryCollection has no list of geometries',
    mend: 'add "geometries": [ … ]',
  },
  depth: (type: string, wanted: number, found: number, other: string | null): DiagnosticText => {
    const change = found < wanted ? 'put them into brackets' : 'take brackets off'
    return {
      what: `the coordinates of a ${type} stand in ${brackets(wanted)}, and these in ${brackets(found)}`,
      mend: other === null ? change : `${change}, or write the type ${other}`,
    }
  },
  coordinatesNotList: (shown: string, noun: ListNoun): DiagnosticText => ({
    what: `the coordinates are ${shown}`,
    mend: `write a list of ${LISTS[noun]}`,
  }),
  lineTooShort: (positions: number): DiagnosticText => ({
    what: `a line has ${positions === 0 ? 'no positions' : 'one position'}`,
    mend: 'give it two or more, or take it out',
  }),
  ringOpen: (first: readonly number[]): DiagnosticText => ({
    what: 'the ring is not closed: its last position is not its first',
    mend: `add [${first.join(', ')}] at its end`,
  }),
  ringTooShort: (positions: number): DiagnosticText => ({
    what: `the ring has ${positions} positions, and needs four, the last like the first`,
    mend: 'give it a corner more, or take it out',
  }),
  ringWithoutArea: {
    what: 'the ring has no area',
    mend: 'give it corners that are not on one line, or take it out',
  },
  holeWinding: {
    what: 'the hole winds counterclockwise',
    mend: 'turn the order of its positions round: holes wind clockwise',
  },
  outerWinding: {
    what: 'the outer ring winds clockwise',
    mend: 'turn the order of its positions round: outer rings wind counterclockwise',
  },
  lineNotList: (noun: LineNoun, shown: string): DiagnosticText => ({
    what: `${LINES[noun]} is ${shown}`,
    mend: 'write a list of positions',
  }),
  positionForLine: (noun: LineNoun): DiagnosticText => ({
    what: `one position stands where ${LINES[noun]} belongs`,
    mend: 'put it into a list of positions, one bracket deeper',
  }),
  lineTooDeep: (noun: LineNoun): DiagnosticText => ({
    what: `${LINES[noun]} is nested one bracket too deep`,
    mend: 'take off a pair of brackets',
  }),
  antimeridian: {
    what: 'the line jumps over the antimeridian, and would be drawn round the whole globe',
    mend: 'cut it in two at longitude 180; where it is a leg, make two legs of it: one to a new place (role waypoint) at longitude 180, and one from that place, whose line starts at longitude -180',
  },
  positionNotList: (shown: string): DiagnosticText => ({
    what: `a position is ${shown}`,
    mend: POSITION_FORM,
  }),
  positionNested: {
    what: 'a list of positions stands where one position belongs',
    mend: 'take off a pair of brackets',
  },
  positionNotNumber: (shown: string): DiagnosticText => ({
    what: `a position holds ${shown}, which is not a number`,
    mend: POSITION_FORM,
  }),
  positionTooShort: (numbers: number): DiagnosticText => ({
    what: `a position has ${numbers === 1 ? 'one number' : 'no numbers'}`,
    mend: POSITION_FORM,
  }),
  positionTooLong: (numbers: number): DiagnosticText => ({
    what: `a position has ${numbers} numbers`,
    mend: 'keep longitude, latitude and, if known, height',
  }),
  swapped: (longitude: number, latitude: number): DiagnosticText => ({
    what: `latitude ${latitude} is past the pole, as when longitude and latitude are swapped`,
    mend: `write [${latitude}, ${longitude}] if they are, else degrees from -90 to 90 (WGS 84)`,
  }),
  latitude: (latitude: number): DiagnosticText => ({
    what: `latitude ${latitude} is past the pole`,
    mend: 'write degrees from -90 to 90 (WGS 84)',
  }),
  longitude: (longitude: number): DiagnosticText => ({
    what: `longitude ${longitude} is off the globe`,
    mend: 'write degrees from -180 to 180 (WGS 84)',
  }),
} as const
