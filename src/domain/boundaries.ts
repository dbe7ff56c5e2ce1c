/** Boundaries from `geo/out` as GeoJSON by code: the one place where topologies become features. */
import { bbox, booleanPointInPolygon, pointToPolygonDistance } from '@turf/turf'
import type {
  Feature,
  FeatureCollection,
  Geometry,
  LineString,
  MultiLineString,
  MultiPolygon,
  Point,
  Polygon,
} from 'geojson'
import { feature } from 'topojson-client'
import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification'
import type { LocalNames } from './names.ts'

export type Position = [longitude: number, latitude: number]

export interface AreaProperties {
  code: string
  now?: string | null
  country?: string
  kind?: string
  names: LocalNames
  label: Position
  members?: string[]
}
export interface WorldProperties {
  code: string | null
  names: LocalNames
  inRegion: boolean
}
export interface LabelProperties {
  id: string
  kind: 'country' | 'province' | 'water' | 'city'
  code?: string
  geonames?: number
  water?: 'sea' | 'lake' | 'river'
  names: LocalNames
  rank: number
  minzoom: number
}

export type Area = Feature<Polygon | MultiPolygon, AreaProperties>
export type Lines = Feature<LineString | MultiLineString, Record<string, never>>

type BorderKind = 'country' | 'province' | 'coast'

export type RegionTopology = Topology<{
  provinces: GeometryCollection<AreaProperties>
  countries: GeometryCollection<AreaProperties>
  districts: GeometryCollection<AreaProperties>
  disputed: GeometryCollection
  borders: GeometryCollection<{ kind: BorderKind }>
}>
export type WorldTopology = Topology<{
  countries: GeometryCollection<WorldProperties>
  land: GeometryObject
  disputed: GeometryCollection
  lakes: GeometryObject
  rivers: GeometryObject
  coast: GeometryObject
}>
export type LabelCollection = FeatureCollection<Point, LabelProperties>

/** Everything of the basemap that the map draws; areas by ISO code of 2011 or district code. */
export interface Boundaries {
  provinces: ReadonlyMap<string, Area>
  countries: ReadonlyMap<string, Area>
  districts: ReadonlyMap<string, Area>
  /** Borders between provinces of one country, between countries, and lines in dispute. */
  provinceBorders: Lines
  countryBorders: Lines
  regionCoast: Lines
  disputed: FeatureCollection
  world: FeatureCollection<Polygon | MultiPolygon, WorldProperties>
  lakes: FeatureCollection
  rivers: FeatureCollection
  labels: LabelCollection
}

function byCode(
  topology: RegionTopology,
  object: GeometryCollection<AreaProperties>,
): ReadonlyMap<string, Area> {
  const areas = new Map<string, Area>()
  for (const one of feature(topology, object).features) {
    const { geometry } = one
    if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon') continue
    areas.set(one.properties.code, { ...one, geometry, id: one.properties.code })
  }
  return areas
}

/** The lines of one kind; those in dispute are none of them. */
function borders(topology: RegionTopology, kind: BorderKind): Lines {
  const made = feature(topology, topology.objects.borders).features
  const coordinates = made.flatMap(({ geometry, properties }) =>
    properties.kind === kind && geometry.type === 'MultiLineString' ? geometry.coordinates : [],
  )
  return { type: 'Feature', properties: {}, geometry: { type: 'MultiLineString', coordinates } }
}

function features(topology: WorldTopology, object: GeometryObject): FeatureCollection {
  const made = feature(topology, object)
  return made.type === 'FeatureCollection' ? made : { type: 'FeatureCollection', features: [made] }
}

function polygonsOnly<P>(
  collection: FeatureCollection<Geometry, P>,
): FeatureCollection<Polygon | MultiPolygon, P> {
  return {
    type: 'FeatureCollection',
    features: collection.features.flatMap((one) => {
      const { geometry } = one
      return geometry.type === 'Polygon' || geometry.type === 'MultiPolygon'
        ? [{ ...one, geometry }]
        : []
    }),
  }
}

export function readBoundaries(
  region: RegionTopology,
  world: WorldTopology,
  labels: LabelCollection,
): Boundaries {
  const { provinces, countries, districts } = region.objects
  return {
    provinces: byCode(region, provinces),
    countries: byCode(region, countries),
    districts: byCode(region, districts),
    provinceBorders: borders(region, 'province'),
    countryBorders: borders(region, 'country'),
    regionCoast: borders(region, 'coast'),
    disputed: {
      type: 'FeatureCollection',
      features: [
        ...feature(region, region.objects.disputed).features,
        ...feature(world, world.objects.disputed).features,
      ],
    },
    world: polygonsOnly(feature(world, world.objects.countries)),
    lakes: features(world, world.objects.lakes),
    rivers: features(world, world.objects.rivers),
    labels,
  }
}

/** The polygon of a province, country or federal district; undefined for an unknown code. */
export function areaOf(boundaries: Boundaries, code: string): Area | undefined {
  return (
    boundaries.provinces.get(code) ??
    boundaries.countries.get(code) ??
    boundaries.districts.get(code)
  )
}

/** West, south, east, north of an area, degrees. */
export function boundsOfArea(area: Area): [number, number, number, number] {
  const [west, south, east, north] = bbox(area)
  return [west, south, east, north]
}

export function areaContains(area: Area | Area['geometry'], position: Position): boolean {
  return booleanPointInPolygon(position, area)
}

/** Whether a position is in the area or at most so many kilometres outside it. */
export function areaIsNear(
  area: Area | Area['geometry'],
  position: Position,
  kilometres: number,
): boolean {
  return (
    areaContains(area, position) ||
    pointToPolygonDistance(position, area, { units: 'kilometers' }) <= kilometres
  )
}
