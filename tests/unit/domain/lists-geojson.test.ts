/** Lists as GeoJSON: our RFC 7946 checker has nothing to say, and no outline is closer than its source. */
import { bbox } from '@turf/turf'
import type { Geometry } from 'geojson'
import { describe, expect, it } from 'vitest'
import { COLUMNS } from '../../../src/domain/lists/columns.ts'
import { featuresOf } from '../../../src/domain/lists/features.ts'
import { rowsOf } from '../../../src/domain/lists/rows.ts'
import { LISTS, type ListName } from '../../../src/domain/vocabulary.ts'
import { drawnExtentOf } from '../../../src/domain/drawn-extent.ts'
import { geojsonDiagnostics } from '../../../src/model/validate/geojson/check.ts'
import { boundaries } from '../geo/out.ts'
import { kazakhstan } from '../support/kazakhstan.ts'
import type { ReadingChoice } from '../../../src/model/schema/vocabulary.ts'

const index = await kazakhstan()
const CASES = LISTS.flatMap((list) =>
  (['told', 'checked'] as const).map((one) => [list, one] as const),
)

function collectionOf(list: ListName, reading: ReadingChoice = 'told') {
  return featuresOf(index, rowsOf(index, list, reading), {
    columns: COLUMNS[list],
    reading,
    drawnAs: (place, precision) => drawnExtentOf(index, boundaries, place, precision),
  })
}

function featureOf(list: ListName, reference: string, reading: ReadingChoice = 'told') {
  const found = collectionOf(list, reading).features.find(({ id }) => id === reference)
  if (found === undefined) throw new Error(`${reference} is not in ${list}`)
  return found
}

const typesOf = (geometry: Geometry | null): string[] =>
  geometry?.type === 'GeometryCollection'
    ? geometry.geometries.flatMap(typesOf)
    : [geometry?.type ?? 'none']

describe('a collection', () => {
  it.each(CASES)(
    'of %s as %s is RFC 7946, a feature a row, with plain properties',
    (list, reading) => {
      const collection = collectionOf(list, reading)
      const parsed: unknown = JSON.parse(JSON.stringify(collection))
      expect(geojsonDiagnostics(parsed)).toEqual([])
      const rows = rowsOf(index, list, reading)
      expect(collection.features.map(({ id }) => id)).toEqual(
        rows.map(({ reference }) => reference),
      )
      for (const { properties } of collection.features) {
        for (const value of Object.values(properties)) {
          expect(value === null || ['string', 'number', 'boolean'].includes(typeof value)).toBe(
            true,
          )
        }
      }
    },
  )

  it.each(['incidents', 'places', 'routes', 'claims'] as const)(
    'of %s has the bounds of what has a place',
    (list) => {
      const { bbox: bounds, features } = collectionOf(list)
      const geometries = features.flatMap(({ geometry }) => geometry ?? [])
      expect(geometries.length).toBeGreaterThan(5)
      const [west, south, east, north] = bbox({ type: 'GeometryCollection', geometries })
      // Russia lies across 180°: then the first longitude is the greater one.
      const isAcross = west === -180 && east === 180
      expect([bounds?.[1], bounds?.[3]]).toEqual([south, north])
      if (isAcross) expect(bounds?.[0]).toBeGreaterThan(bounds?.[2] ?? 180)
      else expect([bounds?.[0], bounds?.[2]]).toEqual([west, east])
    },
  )

  it('has no place for actors and sources', () => {
    for (const list of ['actors', 'sources'] as const) {
      const { features, bbox: bounds } = collectionOf(list)
      expect(features.every(({ geometry }) => geometry === null)).toBe(true)
      expect(bounds).toBeUndefined()
    }
  })

  it('leaves the outlines of the map as they are', () => {
    const before = JSON.stringify([...boundaries.provinces.values()])
    collectionOf('places')
    expect(JSON.stringify([...boundaries.provinces.values()])).toBe(before)
  })
})

describe('a feature', () => {
  it('is a point where the town is known and an area where only the province is', () => {
    const city = featureOf('incidents', 'incident:kenkiyak-2011')
    expect(city.geometry?.type).toBe('Point')
    expect(city.properties['precision']).toBe('city')
    const province = featureOf('incidents', 'incident:atyrau-raid-2011')
    expect(province.geometry?.type).toMatch(/Polygon$/)
    expect(province.properties['precision']).toBe('province')
  })

  it('is never a point where the precision is coarser than a town', () => {
    for (const list of ['incidents', 'claims', 'places'] as const) {
      for (const { id, geometry, properties } of collectionOf(list).features) {
        const precision = String(properties['precision'])
        if (/point|city/.test(precision)) continue
        expect(typesOf(geometry), String(id)).not.toContain('Point')
        expect(typesOf(geometry), String(id)).not.toContain('MultiPoint')
      }
    }
  })

  it('moves with the reading', () => {
    const told = featureOf('incidents', 'incident:kenkiyak-2011', 'told')
    const checked = featureOf('incidents', 'incident:kenkiyak-2011', 'checked')
    expect(told.geometry).toEqual(index.places.get('aktobe')?.geometry)
    expect(checked.geometry).toEqual(index.places.get('kenkiyak')?.geometry)
    expect([told.properties['reading'], checked.properties['reading']]).toEqual(['told', 'checked'])
  })

  it('names its claims and sources', () => {
    const { properties } = featureOf('incidents', 'incident:atyrau-raid-2011', 'checked')
    const claims = index.claimsAbout('incident:atyrau-raid-2011').map(({ id }) => id)
    expect(properties['claim_ids']).toBe(claims.join('; '))
    expect(properties['source_ids']).toBe('S1; S2; S3; S4; S36; S49')
    expect(properties['date']).toBe('2011-08-29')
    expect(properties['marking']).toBe('clear')
  })

  it('has the verdict with its confidence and origins where one is given, and null elsewhere', () => {
    const verdictOf = (list: ListName, reference: string) => {
      const { verdict, confidence, origins } = featureOf(list, reference).properties
      return [verdict, confidence, origins]
    }
    expect(verdictOf('incidents', 'incident:admission-2011').slice(0, 2)).toEqual([
      'contradicted',
      'high',
    ])
    expect(verdictOf('claims', 'claim:1.5')).toEqual(['unverified', 'moderate', 0])
    expect(verdictOf('routes', 'route:heroin-east')).toEqual([null, null, null])
    expect(verdictOf('places', 'place:aktobe')).toEqual([null, null, null])
  })

  it('has a line a leg where it is a route', () => {
    for (const { id, geometry } of collectionOf('routes').features) {
      const route = index.routes.get(String(id).slice('route:'.length))
      expect(geometry?.type).toBe('MultiLineString')
      expect(geometry?.type === 'MultiLineString' && geometry.coordinates).toHaveLength(
        route?.properties.legs.length ?? 0,
      )
    }
  })
})
