/** Bounds that a camera must hold: never closer than what is drawn. */
import { expect, test } from 'vitest'
import { DossierIndex } from '../../../src/domain/dossier-index.ts'
import { extentOf } from '../../../src/domain/extent.ts'
import { partsOf } from '../../../src/briefing/parts-of.ts'
import type { Incident } from '../../../src/model/schema/dossier.ts'
import { boundaries, index } from '../map/fixture.ts'

const { dossier } = index
const [shooting] = dossier.incidents
if (shooting === undefined) throw new Error('The fixture has incidents')

/** The fixture with a place that a release has made coarser: a region of its province alone. */
const released = new DossierIndex({
  ...dossier,
  places: {
    ...dossier.places,
    features: [
      ...dossier.places.features,
      {
        type: 'Feature',
        id: 'coarse',
        geometry: null,
        properties: { names: { en: 'Coarse' }, role: 'named', kind: 'region', members: ['KZ-ATY'] },
      },
    ],
  },
  incidents: [
    ...dossier.incidents,
    at('coarse', 'region'),
    at('aktobe', 'province', 'of-a-province'),
    at('aktobe', 'none', 'nowhere'),
  ],
})

function at(
  place: string,
  precision: Incident['told']['places'][number]['precision'],
  id = place,
): Incident {
  if (shooting === undefined) throw new Error('The fixture has incidents')
  return {
    ...shooting,
    id,
    checked: null,
    told: { ...shooting.told, places: [{ place, precision }] },
  }
}

const extent = (reference: string) => extentOf(released, boundaries, reference, 'told')
const ATYRAU = [50, 46, 54, 50]

test('a place that was made coarser, and its incident, have the province', () => {
  expect(extent('place:coarse')).toEqual(ATYRAU)
  expect(extent('incident:coarse')).toEqual(ATYRAU)
  // What stands in front of it is found by the same bounds.
  expect(partsOf(released, 'place:coarse')).toEqual(['place:coarse'])
})

test('an incident is as wide as it is drawn, whatever its place is', () => {
  const city = extent('place:aktobe')
  expect(city?.[0]).toBe(city?.[2])
  const [west = 0, south = 0, east = 0, north = 0] = extent('incident:of-a-province') ?? []
  expect(east - west).toBeGreaterThan(1)
  expect(north - south).toBeGreaterThan(1)
  expect(extent('incident:nowhere')).toBeNull()
})
