/** Where a new dossier's examples stand: a country of its focus, two provinces and two towns, as `geo/out` has them. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import {
  areaContains,
  boundsOfArea,
  readBoundaries,
  type Area,
  type Boundaries,
  type LabelCollection,
  type Position,
  type RegionTopology,
  type WorldTopology,
} from '../../domain/boundaries.ts'

export type Bounds = readonly [west: number, south: number, east: number, north: number]

export interface Unit {
  /** ISO 3166-1 or 3166-2. */
  code: string
  name: string
}

export interface Town {
  name: string
  position: Position
  geonames: number
  /** Code of the province that it lies in. */
  within: string
}

export interface Ground {
  /** ISO 3166-1 alpha-2 of every country that the dossier is about. */
  focus: readonly string[]
  country: Unit
  provinces: readonly [Unit, Unit]
  towns: readonly [Town, Town]
  /** West, south, east, north of the countries, degrees. */
  bounds: Bounds
}

/** @throws where a country is not known, or has no two provinces with a town each. */
export function groundFor(focus: readonly string[], boundaries = readGround()): Ground {
  const countries = focus.map((code) => {
    const area = boundaries.countries.get(code)
    if (area === undefined)
      throw new Error(
        `--focus ${code}: there are no provinces of it yet. Known are ${known(boundaries).join(', ')}`,
      )
    return area
  })
  for (const area of countries) {
    const towns = townsOf(area.properties.code, boundaries)
    const [first] = towns
    const second = towns.find(({ within }) => within !== first?.within)
    if (first === undefined || second === undefined) continue
    return {
      focus,
      country: unitOf(area),
      provinces: [province(first, boundaries), province(second, boundaries)],
      towns: [first, second],
      bounds: boundsAround(countries, towns),
    }
  }
  throw new Error(
    `--focus ${focus.join()}: no two towns in provinces of theirs are packaged. Known are ${known(boundaries).join(', ')}`,
  )
}

/** Countries that examples can stand in. */
function known(boundaries: Boundaries): string[] {
  const codes = [...boundaries.countries.keys()].filter(
    (code) => new Set(townsOf(code, boundaries).map(({ within }) => within)).size > 1,
  )
  return codes.sort()
}

/** Towns with a label that lie in a province of the country, the chief ones first. */
function townsOf(country: string, { provinces, labels }: Boundaries): Town[] {
  const areas = [...provinces.values()].filter(({ properties }) => properties.country === country)
  const cities = labels.features
    .filter(({ properties }) => properties.kind === 'city')
    .toSorted((a, b) => a.properties.rank - b.properties.rank)
  return cities.flatMap(({ geometry, properties: { names, geonames } }) => {
    const [longitude = 0, latitude = 0] = geometry.coordinates
    const position: Position = [longitude, latitude]
    const area = areas.find((one) => areaContains(one, position))
    if (area === undefined || geonames === undefined) return []
    return [{ name: names.en, position, geonames, within: area.properties.code }]
  })
}

function province({ within }: Town, { provinces }: Boundaries): Unit {
  const area = provinces.get(within)
  if (area === undefined) throw new Error(`there is no province ${within}`)
  return unitOf(area)
}

const unitOf = ({ properties: { code, names } }: Area): Unit => ({ code, name: names.en })

/** Degrees around the towns of a country that reaches round the world. */
const BESIDE = 8
const HALF_ROUND = 180

function boundsAround(areas: readonly Area[], towns: readonly Town[]): Ground['bounds'] {
  const spots = towns.map(({ position: [longitude, latitude] }): Bounds => {
    const [west, south] = [longitude - BESIDE, latitude - BESIDE]
    return [west, south, longitude + BESIDE, latitude + BESIDE]
  })
  const whole = joined(areas.map(boundsOfArea))
  return whole[2] - whole[0] < HALF_ROUND ? whole : joined(spots)
}

/** In whole degrees. */
function joined(all: readonly Bounds[]): Bounds {
  const [west, south] = [
    Math.min(...all.map((one) => one[0])),
    Math.min(...all.map((one) => one[1])),
  ]
  const [east, north] = [
    Math.max(...all.map((one) => one[2])),
    Math.max(...all.map((one) => one[3])),
  ]
  return [
    Math.max(-180, Math.floor(west)),
    Math.max(-90, Math.floor(south)),
    Math.min(180, Math.ceil(east)),
    Math.min(90, Math.ceil(north)),
  ]
}

function readGround(): Boundaries {
  const read = (name: string): unknown =>
    JSON.parse(
      readFileSync(fileURLToPath(new URL(`../../../geo/out/${name}`, import.meta.url)), 'utf8'),
    )
  // Our own build wrote them, and a test of `geo/` holds their shape.
  return readBoundaries(
    read('region.json') as RegionTopology,
    read('world.json') as WorldTopology,
    read('labels.json') as LabelCollection,
  )
}
