/** A region of regions is made of the same parts for whoever asks: the map, the camera, distances, counts and talks. */
import { describe, expect, it } from 'vitest'
import { partsOf } from '../../../src/presentation/slides/parts-of.ts'
import { areasOf } from '../../../src/domain/distance/areas.ts'
import { DossierIndex } from '../../../src/domain/dossier-index.ts'
import { drawnExtentOf } from '../../../src/domain/drawn-extent.ts'
import { extentOf } from '../../../src/domain/extent.ts'
import { isMadeOfItself, partsOfPlace } from '../../../src/model/members.ts'
import { drawnReferences } from '../../../src/model/validate/drawn.ts'
import type { Place } from '../../../src/model/schema/dossier.ts'
import { boundaries, index } from '../map/fixture.ts'

const plain = index.places.get('west')
if (plain === undefined) throw new Error('the fixture has no region')
const region = (id: string, members: string[]): Place => ({
  ...plain,
  id,
  properties: { ...plain.properties, members },
})

function withRegions(...regions: Place[]): DossierIndex {
  const { dossier } = index
  const features = [...dossier.places.features, ...regions]
  return new DossierIndex({ ...dossier, places: { ...dossier.places, features } })
}

const codesDrawn = (of: DossierIndex, id: string) => {
  const extent = drawnExtentOf(of, boundaries, id, 'region')
  return extent?.as === 'areas'
    ? extent.areas.map(({ area }) => area.properties.code).toSorted()
    : []
}

describe.each([
  ['a region of regions', ['west', 'UZ']],
  ['a region of a region of regions', ['outer', 'UZ']],
])('%s', (_, members) => {
  const made = withRegions(region('outer', ['west']), region('whole', members))
  const both = ['KZ-AKT', 'KZ-ATY', 'UZ']

  it('is drawn, measured and counted by what it is made of in the end', () => {
    expect(codesDrawn(made, 'whole')).toEqual(both)
    const measured = areasOf(made, boundaries, 'whole').map(({ properties }) => properties.code)
    expect(measured.toSorted()).toEqual(both)
    expect(made.codesOfPlace('whole')).toEqual(expect.arrayContaining([...both, 'KZ']))
    const extents = ['west', 'uzbekistan'].map((id) =>
      extentOf(made, boundaries, `place:${id}`, 'told'),
    )
    const [west, south, east, north] = extentOf(made, boundaries, 'place:whole', 'told') ?? []
    for (const extent of extents) {
      expect(west).toBeLessThanOrEqual(extent?.[0] ?? Number.NaN)
      expect(south).toBeLessThanOrEqual(extent?.[1] ?? Number.NaN)
      expect(east).toBeGreaterThanOrEqual(extent?.[2] ?? Number.NaN)
      expect(north).toBeGreaterThanOrEqual(extent?.[3] ?? Number.NaN)
    }
  })
})

describe('a member', () => {
  it('that is only a code gives its region an extent, as in a place made coarser', () => {
    const made = withRegions(region('coarse', ['KZ-ATY']))
    expect(extentOf(made, boundaries, 'place:coarse', 'told')).toEqual(
      extentOf(made, boundaries, 'place:atyrau-province', 'told'),
    )
    expect(partsOf(made, 'place:coarse')).toEqual(['place:coarse'])
    expect(partsOf(made, 'place:west')).toEqual(['place:atyrau-province', 'place:aktobe-province'])
  })

  it('that is a point is drawn by its province, so that what the check calls drawn is', () => {
    const made = withRegions(region('towns', ['aktobe']))
    expect(codesDrawn(made, 'towns')).toEqual(['KZ-AKT'])
    const records = { incidents: made.incidents, factors: made.factors, routes: made.routes }
    expect(drawnReferences({ ...records, places: made.places })('place:towns')).toBe(true)
  })

  it('that leads back ends the walk, and is told', () => {
    const made = withRegions(region('one', ['two', 'KZ-ATY']), region('two', ['one']))
    const [one] = ['one'].flatMap((id) => made.places.get(id) ?? [])
    if (one === undefined) throw new Error('the region is not there')
    const find = (id: string) => made.places.get(id)
    expect(partsOfPlace(one, find)).toEqual([{ place: null, code: 'KZ-ATY' }])
    expect(isMadeOfItself(one, find)).toBe(true)
    expect(codesDrawn(made, 'two')).toEqual(['KZ-ATY'])
  })
})
