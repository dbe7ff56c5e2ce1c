/** Where a new dossier's examples stand: a country of its focus, two provinces and two towns, as `geo/out` has them. */
import { bbox, featureCollection, multiPoint } from '@turf/turf'
import type { BBox } from 'geojson'
import { areaContains, type Area, type Boundaries, type Position } from '../../domain/boundaries.ts'
import type { DossierMeta } from '../../model/schema/dossier.ts'

export interface ExampleArea {
  /** ISO 3166-1 or 3166-2. */
  code: string
  name: string
}

export interface ExampleTown {
  name: string
  position: Position
  geonames: number
  /** Code of the province that it lies in. */
  within: string
}

export interface ExampleGround {
  /** ISO 3166-1 alpha-2 of every country that the dossier is about. */
  focus: readonly string[]
  country: ExampleArea
  provinces: readonly [ExampleArea, ExampleArea]
  towns: readonly [ExampleTown, ExampleTown]
  /** West, south, east, north of the countries, degrees. */
  bounds: DossierMeta['bounds']
}

/** @throws where a country is not known, or has no two provinces with a town each. */
export function groundFor(focus: readonly string[], boundaries: Boundaries): ExampleGround {
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
function townsOf(country: string, { provinces, labels }: Boundaries): ExampleTown[] {
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

function province({ within }: ExampleTown, { provinces }: Boundaries): ExampleArea {
  const area = provinces.get(within)
  if (area === undefined) throw new Error(`there is no province ${within}`)
  return unitOf(area)
}

const unitOf = ({ properties: { code, names } }: Area): ExampleArea => ({ code, name: names.en })

/** Degrees around the towns of a country that reaches round the world. */
const BESIDE = 8
const HALF_ROUND = 180

function boundsAround(
  areas: readonly Area[],
  towns: readonly ExampleTown[],
): DossierMeta['bounds'] {
  const whole = bbox(featureCollection([...areas]))
  if (whole[2] - whole[0] < HALF_ROUND) return inDegrees(whole, 0)
  return inDegrees(bbox(multiPoint(towns.map(({ position }) => position))), BESIDE)
}

/** Whole degrees, at least so many more on each side, and none beyond the world. */
function inDegrees([west, south, east, north]: BBox, beside: number): DossierMeta['bounds'] {
  return [
    Math.max(-180, Math.floor(west - beside)),
    Math.max(-90, Math.floor(south - beside)),
    Math.min(180, Math.ceil(east + beside)),
    Math.min(90, Math.ceil(north + beside)),
  ]
}
