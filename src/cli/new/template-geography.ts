/** Places and routes of a new dossier: what is known of its ground is written, and nothing is guessed. */
import { printFeature } from '../add/print-feature.ts'
import type { ExampleTown, ExampleArea } from './ground.ts'
import type { Told } from './told.ts'

function file(features: readonly object[]): string {
  const printed = features.map((one) => `    ${printFeature(one, 4)}`)
  return `{\n  "type": "FeatureCollection",\n  "features": [\n${printed.join(',\n')}\n  ]\n}\n`
}

const feature = (id: string, geometry: unknown, properties: unknown) => ({
  type: 'Feature',
  id,
  geometry,
  properties,
})

/** Countries and provinces take their shape from the boundaries by their code. */
export function placesGeojson({ ids, ground }: Told): string {
  const { country, provinces, towns } = ground
  const area = (id: string, { code, name }: ExampleArea, kind: string) =>
    feature(id, null, {
      names: { en: name },
      kind,
      role: 'named',
      boundary: code,
      country: country.code,
    })
  const town = (id: string, { name, position, geonames, within }: ExampleTown) =>
    feature(
      id,
      { type: 'Point', coordinates: position },
      {
        ...{ names: { en: name }, kind: 'city', role: 'named', country: country.code },
        ...{ within, geonames, rank: 2 },
      },
    )
  return file([
    area(ids.country, country, 'country'),
    area(ids.provinces[0], provinces[0], 'province'),
    area(ids.provinces[1], provinces[1], 'province'),
    feature(ids.region, null, {
      names: { en: 'Example of a region' },
      kind: 'region',
      role: 'named',
      members: [...ids.provinces],
    }),
    town(ids.towns[0], towns[0]),
    town(ids.towns[1], towns[1]),
  ])
}

/** One leg, straight, that no source has: schematic. */
export function routesGeojson({ ids, ground: { towns } }: Told): string {
  const [from, to] = ids.towns
  return file([
    feature(
      'example-road',
      { type: 'MultiLineString', coordinates: [towns.map(({ position }) => position)] },
      {
        title: 'Example of a road',
        kind: 'migration',
        says: 'Example; the article names no road, so its path is not known.',
        direction: 'none',
        disputed: false,
        legs: [{ from, to, certainty: 'schematic', sources: [] }],
      },
    ),
  ])
}
