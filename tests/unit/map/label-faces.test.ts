/** Fonts for labels are asked for only where a label has letters that the map has no face for. */
import { expect, test } from 'vitest'
import { DossierIndex } from '../../../src/domain/dossier-index.ts'
import { labelFaces } from '../../../src/ui/letters/label-faces.ts'
import { index } from './fixture.ts'

function named(names: { en: string; local?: string }): DossierIndex {
  const { dossier } = index
  const [place, ...others] = dossier.places.features
  if (place === undefined) throw new Error('the fixture has no place')
  const features = [{ ...place, properties: { ...place.properties, names } }, ...others]
  return new DossierIndex({ ...dossier, places: { ...dossier.places, features } })
}

/** Where there is no page there is no list of fonts: asking for it throws. */
test('a name in its own country’s letters is on no label', async () => {
  expect(await labelFaces(named({ en: 'Kunduz', local: 'کندز' }))).toEqual([])
  await expect(labelFaces(named({ en: 'کندز' }))).rejects.toThrow('document')
})
