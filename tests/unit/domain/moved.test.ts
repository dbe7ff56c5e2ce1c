/** Which incidents other sources have elsewhere, and how far from where the article has them. */
import { expect, it } from 'vitest'
import { isMoved, movedBy } from '../../../src/domain/moved.ts'
import { kazakhstan } from '../support/kazakhstan.ts'

const index = await kazakhstan()
const incident = (id: string) => {
  const found = index.incidents.get(id)
  if (found === undefined) throw new Error(`no incident ${id}`)
  return found
}

it('tells those whose places differ, and no other', () => {
  const moved = index.toldIncidents.filter(isMoved).map(({ id }) => id)
  expect(moved.toSorted()).toEqual([
    'kenkiyak-2011',
    'north-caucasus-detentions',
    'uzbekistan-attacks-2004',
  ])
})

it('says how far only where both are known to a town', () => {
  // Kenkiyak lies south of Aktobe, some hundred and fifty kilometres off.
  expect(movedBy(index, incident('kenkiyak-2011'))).toMatch(/^(?:about )?1[2-9]\d km$/)
  expect(movedBy(index, incident('uzbekistan-attacks-2004'))).toBeNull()
  expect(movedBy(index, incident('north-caucasus-detentions'))).toBeNull()
})
