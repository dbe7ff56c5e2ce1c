/** Names as points: countries and provinces of the region, waters, and cities to find one's way by. */
import type { Feature, FeatureCollection, Point } from 'geojson'
import { readCities } from '../inputs/cities.ts'
import type { Names, Tables, WaterRow } from '../inputs/tables.ts'
import type { Water } from '../inputs/water.ts'
import { poleOf } from '../shapes/pole.ts'
import { polygonContains, type Position } from '../shapes/position.ts'
import type { CountryProperties, ProvinceProperties, Region } from './region.ts'
import { keptLakes } from './water.ts'

export interface LabelProperties {
  id: string
  kind: 'country' | 'province' | 'water' | 'city'
  code?: string
  geonames?: number
  water?: WaterRow['water']
  names: Names
  rank: number
  minzoom: number
}
type Label = Feature<Point, LabelProperties>

const decimals = (value: number, places = 3) => Math.round(value * 10 ** places) / 10 ** places

function label([x, y]: Position, properties: LabelProperties): Label {
  const coordinates = [decimals(x), decimals(y)]
  return {
    type: 'Feature',
    id: properties.id,
    geometry: { type: 'Point', coordinates },
    properties,
  }
}

const CITY_ZOOM: Record<number, number> = { 1: 3, 2: 4, 3: 4.8, 4: 5.6, 5: 6.5 }
/** A province is named from the zoom at which the largest circle in it is this many pixels wide. */
const PROVINCE_PIXELS = 64
const PIXELS_PER_DEGREE = 512 / 360

function provinceZoom(clearance: number, latitude: number): number {
  const width = (2 * clearance * PIXELS_PER_DEGREE) / Math.cos((latitude * Math.PI) / 180)
  return decimals(Math.min(Math.max(Math.log2(PROVINCE_PIXELS / width), 3.5), 9), 1)
}

const PROVINCE_RANK: Record<string, number> = { KZ: 2, KG: 3, UZ: 3, TJ: 3, TM: 3, AF: 4, RU: 4 }

function countriesAndProvinces(region: Region, tables: Tables): Label[] {
  const { provinces, countries } = region.topology.objects
  // A city that is a province of its own is named once, as a city.
  const cityNames = new Set(Object.values(tables.cities).map(({ names }) => names.en))
  return [
    ...countries.geometries.map(({ properties }): Label => {
      const { code = '', names, label: at } = (properties ?? {}) as Partial<CountryProperties>
      const row = tables.countryLabels[code] ?? { rank: 5, minzoom: 5 }
      if (names === undefined || at === undefined) throw new Error(`no names for ${code}`)
      const { rank, minzoom } = row
      return label(at, { id: `country-${code}`, kind: 'country', code, names, rank, minzoom })
    }),
    ...provinces.geometries.flatMap(({ properties }): Label[] => {
      const {
        code = '',
        kind,
        names,
        label: at,
        country = '',
      } = (properties ?? {}) as Partial<ProvinceProperties>
      if (names === undefined || at === undefined) throw new Error(`no names for ${code}`)
      if ((kind === 'city' || kind === 'territory') && cityNames.has(names.en)) return []
      const rank = PROVINCE_RANK[country] ?? 5
      const minzoom = provinceZoom(region.poles.get(code)?.clearance ?? 0.1, at[1])
      return [label(at, { id: `province-${code}`, kind: 'province', code, names, rank, minzoom })]
    }),
  ]
}

/** Degrees within which a water's row must find it. */
const REACH = 0.4

function nearest(points: readonly Position[], [x, y]: Position): [Position | undefined, number] {
  let best: [Position | undefined, number] = [undefined, Infinity]
  for (const point of points) {
    const distance = Math.hypot(point[0] - x, point[1] - y)
    if (distance < best[1]) best = [point, distance]
  }
  return best
}

function waterPoint(id: string, { water, near }: WaterRow, all: Water): Position {
  if (water === 'sea') return near
  if (water === 'river') {
    const [point, distance] = nearest(all.rivers.flat(), near)
    if (point === undefined || distance > REACH) throw new Error(`no river near ${id}`)
    return point
  }
  const lakes = keptLakes(all)
  const holding = lakes.find((lake) => polygonContains(lake, near))
  const [found] = lakes
    .map((lake) => ({ lake, distance: nearest(lake.flat(), near)[1] }))
    .sort((a, b) => a.distance - b.distance)
  if (holding === undefined && (found === undefined || found.distance > REACH))
    throw new Error(`no lake near ${id}`)
  return poleOf([holding ?? found?.lake ?? []]).at
}

function waters(tables: Tables, all: Water): Label[] {
  return Object.entries(tables.waters).map(([id, row]) => {
    const { water, names, rank, minzoom } = row
    return label(waterPoint(id, row, all), {
      id: `water-${id}`,
      kind: 'water',
      water,
      names,
      rank,
      minzoom,
    })
  })
}

function cities({ cities: rows }: Tables): Label[] {
  const positions = readCities(Object.keys(rows).map(Number))
  return Object.entries(rows).map(([id, { rank, names }]) => {
    const geonames = Number(id)
    const at = positions.get(geonames)
    if (at === undefined) throw new Error(`no position for ${names.en}`)
    const minzoom = CITY_ZOOM[rank] ?? 7
    return label(at, { id: `city-${id}`, kind: 'city', geonames, names, rank, minzoom })
  })
}

export function buildLabels(
  region: Region,
  tables: Tables,
  water: Water,
): FeatureCollection<Point, LabelProperties> {
  const features = [
    ...countriesAndProvinces(region, tables),
    ...waters(tables, water),
    ...cities(tables),
  ]
  return { type: 'FeatureCollection', features }
}
