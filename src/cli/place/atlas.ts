/** Countries and provinces of `geo/out` by code: what they are called, where they lie and what lies in them. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pointOnFeature } from '@turf/turf'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import {
  areaContains,
  areaIsNear,
  type Area,
  type AreaProperties,
  type Position,
  type RegionTopology,
  type WorldTopology,
} from '../../domain/boundaries.ts'
import type { LocalNames } from '../../domain/names.ts'
import { BORDER_KM } from '../../model/validate/checks/places.ts'
import { PROJECT } from '../project.ts'
import { largestPiece } from './largest-piece.ts'

export interface AtlasArea {
  kind: 'country' | 'province'
  /** As the boundaries have it: ISO 3166 of 2011. */
  code: string
  /** ISO 3166-2 of today, where the boundaries say it. */
  now: string | null
  /** The country's own code, or that of the province's country. */
  country: string
  names: LocalNames
  /** Where its name stands on a map. */
  label: () => Position
  contains: (position: Position) => boolean
  /** In it, or outside it by no more than its simplified outline may be off. */
  isNear: (position: Position) => boolean
}

export interface Atlas {
  /** Countries of the whole world, each once. */
  countries: ReadonlyMap<string, AtlasArea>
  /** Provinces of the countries whose provinces the boundaries have. */
  provinces: readonly AtlasArea[]
}

const GEO = join(PROJECT, 'geo/out')

const read = (file: string): unknown => JSON.parse(readFileSync(join(GEO, file), 'utf8'))

/** Null where the world is not built. */
export function readWorld(): WorldTopology | null {
  // Our own build wrote it, and tests of `geo/` hold its shape.
  return existsSync(join(GEO, 'world.json')) ? (read('world.json') as WorldTopology) : null
}

/** Empty where nothing is built. */
export function readAtlas(): Atlas {
  const [regions, world] = [readRegions(), readWorld()]
  const countries = new Map(worldCountries(world).map((one) => [one.code, one]))
  const provinces = new Map<string, AtlasArea>()
  // The region's own file is drawn most closely, so it has the last word.
  for (const topology of regions.toReversed()) {
    const { objects } = topology
    for (const one of areasOf(topology, objects.countries, 'country')) countries.set(one.code, one)
    for (const one of areasOf(topology, objects.provinces, 'province')) provinces.set(one.code, one)
  }
  return { countries, provinces: [...provinces.values()] }
}

/** The region, and the provinces of other countries as far as they are built, a file each. */
function readRegions(): RegionTopology[] {
  const folder = join(GEO, 'provinces')
  const packs = existsSync(folder) ? readdirSync(folder).filter((one) => one.endsWith('.json')) : []
  const region = existsSync(join(GEO, 'region.json')) ? ['region.json'] : []
  return [...region, ...packs.map((one) => join('provinces', one))].map(
    (file) => read(file) as RegionTopology,
  )
}

function areasOf(
  topology: RegionTopology,
  { geometries }: GeometryCollection<AreaProperties>,
  kind: AtlasArea['kind'],
): AtlasArea[] {
  return geometries.flatMap((geometry) => {
    const { properties } = geometry
    if (properties === undefined || !('code' in properties)) return []
    const { code, country = code, now = null, names, label } = properties
    const shape = shapeOf(topology, geometry)
    return [{ kind, code, now, country, names, label: () => label, ...askShape(shape) }]
  })
}

function worldCountries(world: WorldTopology | null): AtlasArea[] {
  if (world === null) return []
  return world.objects.countries.geometries.flatMap((geometry): AtlasArea[] => {
    const { properties } = geometry
    if (properties === undefined || !('code' in properties)) return []
    const { code, names } = properties
    if (code === null) return []
    const shape = shapeOf(world, geometry)
    const label = () => labelWithin(shape())
    return [{ kind: 'country', code, now: null, country: code, names, label, ...askShape(shape) }]
  })
}

/** Outlines are put together when they are asked for: most never are. */
function shapeOf(
  topology: Topology,
  geometry: GeometryCollection['geometries'][number],
): () => Area['geometry'] | null {
  let known: Area['geometry'] | null | undefined
  return () => {
    if (known !== undefined) return known
    const made = feature(topology, geometry)
    const shape = made.type === 'Feature' ? made.geometry : null
    known = shape?.type === 'Polygon' || shape?.type === 'MultiPolygon' ? shape : null
    return known
  }
}

function askShape(shape: () => Area['geometry'] | null): Pick<AtlasArea, 'contains' | 'isNear'> {
  const ask = (answer: (geometry: Area['geometry']) => boolean) => {
    const geometry = shape()
    return geometry !== null && answer(geometry)
  }
  return {
    contains: (position) => ask((geometry) => areaContains(geometry, position)),
    isNear: (position) => ask((geometry) => areaIsNear(geometry, position, BORDER_KM)),
  }
}

/** A point inside the largest piece of its land, on the grid of the boundaries. */
function labelWithin(shape: Area['geometry'] | null): Position {
  const inside = shape === null ? null : pointOnFeature(largestPiece(shape))
  const [x = 0, y = 0] = inside?.geometry.coordinates ?? []
  return [Math.round(x * 1000) / 1000, Math.round(y * 1000) / 1000]
}
