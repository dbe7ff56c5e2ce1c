/** Schemas of `places.geojson` and `routes.geojson`: RFC 7946 feature collections with our properties. */
import * as v from 'valibot'
import { SCHEMA_RULES } from '../../words/problems/schema.ts'
import { LIMITS } from '../limits.ts'
import {
  CountryCode,
  Edtf,
  Id,
  list,
  Marking,
  Names,
  Prose,
  Proses,
  once,
  SourceId,
  whole,
} from './parts.ts'
import { LEG_CERTAINTIES, PLACE_KINDS, PLACE_ROLES, ROUTE_KINDS } from './vocabulary.ts'

/** Longitude, latitude in degrees, WGS84; range and order are checked with the file's position at hand. */
export const Position = v.pipe(
  v.array(v.number()),
  v.minLength(2, SCHEMA_RULES.position),
  v.maxLength(3, SCHEMA_RULES.positionLength),
)

const IsoCodes = v.strictObject({ y2011: v.nullable(v.string()), now: v.nullable(v.string()) })

export const PlaceProperties = v.strictObject({
  names: Names,
  aliases: v.exactOptional(Proses),
  kind: v.picklist(PLACE_KINDS),
  role: v.picklist(PLACE_ROLES),
  /** ISO 3166-1 or -2, in 2011 and now. */
  iso: v.exactOptional(IsoCodes),
  /** Code of the polygon in `geo/out` for a country, province or federal district; geometry is then null. */
  boundary: v.exactOptional(Prose),
  /** Place ids or boundary codes that make up a region. */
  members: v.exactOptional(Proses),
  /** The country that the place is in. */
  country: v.exactOptional(CountryCode),
  /** Boundary code of the province that a point lies in. */
  within: v.exactOptional(Prose),
  geonames: v.exactOptional(whole(1, Number.MAX_SAFE_INTEGER)),
  /** 1 capital or largest … 4 village: which labels win. */
  rank: v.exactOptional(whole(1, 4)),
  /** Kilometres by which a point may be off, where it is not a settlement's own coordinates. */
  radiusKm: v.exactOptional(v.pipe(v.number(), v.minValue(0), v.maxValue(LIMITS.kilometres))),
  coordinates: v.exactOptional(Prose),
  note: v.exactOptional(Prose),
  marking: v.exactOptional(Marking),
  /** The lowest marking at which the exact position may be released; below it the place is its province. */
  exactFrom: v.exactOptional(Marking),
})

export const PlaceFeature = v.strictObject({
  type: v.literal('Feature'),
  id: Id,
  geometry: v.nullable(v.strictObject({ type: v.literal('Point'), coordinates: Position })),
  properties: PlaceProperties,
})

export const Leg = v.strictObject({
  from: Id,
  to: Id,
  certainty: v.picklist(LEG_CERTAINTIES),
  /** Empty where no source names the leg: then it is not documented. */
  sources: v.pipe(list(SourceId), once()),
  note: v.exactOptional(Prose),
  marking: v.exactOptional(Marking),
})

export const RouteProperties = v.strictObject({
  title: Prose,
  kind: v.picklist(ROUTE_KINDS),
  says: Prose,
  /** `forward` and `both` only where a source gives a direction. */
  direction: v.picklist(['forward', 'both', 'none']),
  date: v.exactOptional(Edtf),
  disputed: v.boolean(),
  /** What is not known of it: volume, path, channel. */
  unknown: v.exactOptional(Prose),
  /** Leg i is line i of the geometry. */
  legs: v.pipe(list(Leg), v.minLength(1)),
  marking: v.exactOptional(Marking),
})

export const RouteFeature = v.strictObject({
  type: v.literal('Feature'),
  id: Id,
  geometry: v.strictObject({
    type: v.literal('MultiLineString'),
    coordinates: v.array(v.array(Position)),
  }),
  properties: RouteProperties,
})

const collection = <F extends v.GenericSchema>(feature: F) =>
  v.strictObject({ type: v.literal('FeatureCollection'), features: v.array(feature) })

export const PlaceCollection = collection(PlaceFeature)
export const RouteCollection = collection(RouteFeature)
