/** The region: provinces, countries, districts, borders and disputed lines in one topology. */
import { mergeArcs, meshArcs, feature } from 'topojson-client'
import type {
  GeometryCollection,
  GeometryObject,
  MultiLineString,
  MultiPolygon,
  Topology,
} from 'topojson-specification'
import type { Names, ProvinceKind, Tables } from '../inputs/tables.ts'
import { anyContains, type Polygon, type Position } from '../shapes/position.ts'
import { poleOf, type Pole } from '../shapes/pole.ts'
import type { Shapes } from './arcs.ts'
import { withoutEdge } from './edge.ts'
import { fromGrid, type GridArc } from './grid.ts'
import { packTopology } from './pack.ts'
import type { UnitObject, UnitProperties } from './topology.ts'

/** West, south, east, north of what the region shows: a country that reaches into it is in the region. */
const FRAME = [20, 22.5, 100, 62] as const

export interface ProvinceProperties {
  code: string
  now: string | null
  country: string
  kind: ProvinceKind
  names: Names
  label: Position
  note?: string
  uncoded2011?: boolean
}
export interface CountryProperties {
  code: string
  names: Names
  label: Position
}
export interface DistrictProperties extends CountryProperties {
  members: string[]
}
export interface LineProperties {
  id?: string
  kind?: string
}
// A type, not an interface: only types may stand where an index signature is asked for.
export type RegionObjects = {
  provinces: GeometryCollection<ProvinceProperties>
  countries: GeometryCollection<CountryProperties>
  districts: GeometryCollection<DistrictProperties>
  disputed: GeometryCollection<LineProperties>
  borders: GeometryCollection<LineProperties>
}

export interface Region {
  topology: Topology<RegionObjects>
  countries: Set<string>
  /** Label points and how much room they have, by code. */
  poles: Map<string, Pole>
}

/** The units as polygons in degrees, for what has to be measured. */
export function polygonsOf(whole: Topology, object: GeometryObject): Polygon[] {
  const made = feature(whole, object)
  if (made.type !== 'Feature') return []
  const { geometry } = made
  if (geometry.type === 'Polygon') return [geometry.coordinates as Polygon]
  return geometry.type === 'MultiPolygon' ? (geometry.coordinates as Polygon[]) : []
}

export function asTopology({ units, arcs }: Shapes) {
  const collection: GeometryCollection<UnitProperties> = {
    type: 'GeometryCollection',
    geometries: units,
  }
  const whole: Topology<{ units: typeof collection }> = {
    type: 'Topology',
    objects: { units: collection },
    arcs: arcs.map((arc) => arc.map(fromGrid)),
  }
  return { whole, collection }
}

function reachesFrame(polygons: readonly Polygon[]): boolean {
  const [west, south, east, north] = FRAME
  return polygons.some(([ring = []]) =>
    ring.some(([x, y]) => x >= west && x <= east && y >= south && y <= north),
  )
}

export function buildRegion(shapes: Shapes, tables: Tables): Region {
  const { whole, collection } = asTopology(shapes)
  const poles = new Map<string, Pole>()
  const merged = (units: readonly UnitObject[]): MultiPolygon =>
    mergeArcs(whole, [...units]) as MultiPolygon
  const label = (code: string, object: GeometryObject, wanted?: Position): Position => {
    const polygons = polygonsOf(whole, object)
    const pole = poleOf(polygons)
    if (wanted !== undefined && !anyContains(polygons, wanted))
      throw new Error(`the label of ${code} stands outside it`)
    poles.set(code, wanted === undefined ? pole : { ...pole, at: wanted })
    return wanted ?? pole.at
  }

  const provinces = [...tables.provinces.values()].map((row) => {
    const unit = shapes.units.find(({ properties }) => properties?.unit === row.code)
    if (unit === undefined) throw new Error(`no area for ${row.code}`)
    const { code, now, kind, country, names, ...more } = row
    const at = label(code, unit)
    const properties: ProvinceProperties = { code, now, country, kind, names, label: at, ...more }
    return { ...unit, id: code, properties }
  })

  const byCountry = new Map<string, UnitObject[]>()
  for (const unit of shapes.units) {
    const country = unit.properties?.country ?? ''
    byCountry.set(country, [...(byCountry.get(country) ?? []), unit])
  }
  const countries = [...byCountry]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([code, units]) => ({ code, object: merged(units) }))
    .filter(({ object }) => reachesFrame(polygonsOf(whole, object)))
    .map(({ code, object }) => {
      const names = tables.countries[code]
      if (names === undefined) throw new Error(`no names for ${code}`)
      const at = label(code, object, tables.countryLabels[code]?.at)
      return { ...object, id: code, properties: { code, names, label: at } }
    })

  const districts = Object.entries(tables.districts).map(([code, { members, names }]) => {
    const units = shapes.units.filter(({ properties }) => members.includes(properties?.unit ?? ''))
    if (units.length !== members.length) throw new Error(`${code} lacks a member`)
    const object = merged(units)
    return { ...object, id: code, properties: { code, names, label: label(code, object), members } }
  })

  const shown = new Set(countries.map(({ id }) => id))
  const lines = linesOf(whole, collection, tables, (country) => shown.has(country), shapes.arcs)
  const objects: RegionObjects = {
    provinces: { type: 'GeometryCollection', geometries: provinces },
    countries: { type: 'GeometryCollection', geometries: countries },
    districts: { type: 'GeometryCollection', geometries: districts },
    ...lines,
  }
  return { topology: packTopology(objects, shapes.arcs), countries: shown, poles }
}

/** Lines to dash and lines to draw whole; no piece of a border is in both. */
export function linesOf(
  whole: Topology,
  collection: GeometryCollection<UnitProperties>,
  { disputed, provinces }: Tables,
  shown: (country: string) => boolean,
  gridArcs: readonly GridArc[],
): Pick<RegionObjects, 'disputed' | 'borders'> {
  const codes = new Set([...provinces.values()].map(({ code }) => code))
  const of = (object: GeometryObject): UnitProperties =>
    (object.properties ?? { unit: '', country: '' }) as UnitProperties
  const dashed = new Map(
    disputed.flatMap(({ id, between }) =>
      between.flatMap(([a, b]) => [
        [`${a} ${b}`, id],
        [`${b} ${a}`, id],
      ]),
    ),
  )
  const mesh = (keep: (a: UnitProperties, b: UnitProperties) => boolean): MultiLineString =>
    meshArcs(
      whole,
      collection,
      (a, b) => (shown(of(a).country) || shown(of(b).country)) && keep(of(a), of(b)),
    ) as MultiLineString
  const lineBetween = (a: UnitProperties, b: UnitProperties) => dashed.get(`${a.unit} ${b.unit}`)
  const drawn = (keep: (a: UnitProperties, b: UnitProperties) => boolean) =>
    mesh((a, b) => keep(a, b) && lineBetween(a, b) === undefined)
  return {
    disputed: {
      type: 'GeometryCollection',
      geometries: disputed
        .map(({ id }) => ({
          ...mesh((a, b) => lineBetween(a, b) === id),
          id,
          properties: { id },
        }))
        .filter(({ arcs }) => arcs.length > 0),
    },
    borders: {
      type: 'GeometryCollection',
      geometries: [
        {
          ...drawn((a, b) => a.country !== b.country),
          properties: { kind: 'country' },
        },
        {
          ...drawn(
            (a, b) =>
              a.unit !== b.unit &&
              codes.has(a.unit) &&
              codes.has(b.unit) &&
              a.country === b.country,
          ),
          properties: { kind: 'province' },
        },
        {
          ...withoutEdge(
            drawn((a, b) => a.unit === b.unit),
            gridArcs,
          ),
          properties: { kind: 'coast' },
        },
      ],
    },
  }
}
