/** Bounds that a camera must hold: never closer than what is drawn. */
import { expect, test } from 'vitest'
import { DossierIndex } from '../../../src/domain/dossier-index.ts'
import { extentOf } from '../../../src/domain/extent.ts'
import { partsOf } from '../../../src/presentation/slides/parts-of.ts'
import type { Claim, Incident, Precision } from '../../../src/model/schema/dossier.ts'
import { boundaries, index } from '../map/fixture.ts'

const { dossier } = index
const [teller] = index.claimsTelling('bombing')
if (teller === undefined) throw new Error('The fixture has a claim that tells the bombing')

const MADE: readonly [id: string, place: string, precision: Precision][] = [
  ['coarse', 'coarse', 'region'],
  ['of-a-province', 'aktobe', 'province'],
  ['nowhere', 'aktobe', 'none'],
]

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
    ...MADE.map(([id]): Incident => ({ id, title: id, kind: 'bombing' })),
  ],
  claims: [
    ...dossier.claims,
    ...MADE.map(([id, place, precision], at): Claim => ({
      ...teller,
      id: `1.${String(91 + at)}`,
      places: [{ place, precision }],
      precision,
      tells: id,
      findings: [],
    })),
  ],
})

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
