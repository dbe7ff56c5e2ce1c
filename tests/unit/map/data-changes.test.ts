import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { changesOf } from '../../../src/map/adapter/data-changes.ts'
import { collection, mapFeature, type MapCollection } from '../../../src/map/sources/collection.ts'
import { SOURCE } from '../../../src/map/style/layer-ids.ts'

const SHAPES = [0, 1, 2].map((at) => ({ type: 'Point' as const, coordinates: [at, at] }))

const collections: fc.Arbitrary<MapCollection> = fc
  .uniqueArray(
    fc.record({
      key: fc.constantFrom('a', 'b', 'c', 'd'),
      shape: fc.constantFrom(0, 1, 2),
      family: fc.option(fc.constantFrom('x', 'y'), { nil: undefined }),
    }),
    { selector: (one) => one.key },
  )
  .map((list) =>
    collection(
      list.map(({ key, shape, family }) =>
        mapFeature(SHAPES[shape] ?? { type: 'Point', coordinates: [9, 9] }, {
          key,
          ...(family === undefined ? {} : { family }),
        }),
      ),
    ),
  )

/** As the library documents it: remove, add, then each update's geometry, removals and settings. */
function applied(before: MapCollection, changes: NonNullable<ReturnType<typeof changesOf>>) {
  const features = new Map(
    before.features.map(({ geometry, properties }) => [
      String(properties['key']),
      { geometry, properties: new Map<string, unknown>(Object.entries(properties)) },
    ]),
  )
  for (const key of changes.remove ?? []) features.delete(String(key))
  for (const one of changes.add ?? []) {
    const properties = new Map<string, unknown>(Object.entries({ ...one.properties }))
    features.set(String(properties.get('key')), { geometry: one.geometry, properties })
  }
  for (const one of changes.update ?? []) {
    const feature = features.get(String(one.id))
    if (feature === undefined) throw new Error('an update of what is not there')
    if (one.newGeometry !== undefined) feature.geometry = one.newGeometry
    for (const key of one.removeProperties ?? []) feature.properties.delete(key)
    for (const set of one.addOrUpdateProperties ?? []) {
      const value: unknown = set.value
      feature.properties.set(set.key, value)
    }
  }
  return new Map(
    [...features].map(([key, { geometry, properties }]) => [
      key,
      { geometry, properties: Object.fromEntries(properties) },
    ]),
  )
}

describe('the changes of a source', () => {
  it('lead from one state to the other', () => {
    fc.assert(
      fc.property(collections, collections, (before, after) => {
        const changes = changesOf(SOURCE.incidentAreas, before, after)
        if (changes === null) throw new Error('this source takes changes')
        const expected = new Map(
          after.features.map(({ properties, geometry }) => [
            String(properties['key']),
            { geometry, properties },
          ]),
        )
        expect(applied(before, changes)).toEqual(expected)
      }),
    )
  })

  it('are none where keys may repeat, or where nothing was held', () => {
    const one = collection([])
    expect(changesOf(SOURCE.marks, one, one)).toBeNull()
    expect(changesOf(SOURCE.incidentAreas, undefined, one)).toBeNull()
  })
})
