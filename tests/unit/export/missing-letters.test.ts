/** What has no letter is named before anything is written, by the command that checks and by those that export. */
import { expect, it } from 'vitest'
import { lettersWithoutFace, formatWarning } from '../../../src/cli/missing-letters.ts'
import { mayLackLetters, missingLetters } from '../../../src/export/missing-letters.ts'
import { kazakhstan } from '../support/kazakhstan.ts'
import { ownFonts } from '../support/drawer.ts'

const HIEROGLYPH = '\u{13000}'

it('names each letter once, with the record that it stands in', async () => {
  const { dossier } = await kazakhstan()
  const [first, second, ...rest] = dossier.incidents
  if (first === undefined || second === undefined) throw new Error('the dossier has no incidents')
  const odd = {
    ...dossier,
    incidents: [
      { ...first, title: `${first.title} ${HIEROGLYPH}` },
      { ...second, title: HIEROGLYPH },
      ...rest,
    ],
  }
  const fonts = await ownFonts(JSON.stringify(odd))
  expect(missingLetters(odd, fonts)).toEqual([
    { letter: HIEROGLYPH, code: 'U+13000', where: `incidents ${first.id} title`, count: 2 },
  ])
})

it('asks no font where the letters are everyday ones', () => {
  expect(mayLackLetters('The threat – “at home” … Ё №'.replace('№', ''))).toBe(false)
  expect(mayLackLetters('Şırnak')).toBe(true)
})

it('finds nothing in the first dossier, and says where a letter stands', async () => {
  const { dossier } = await kazakhstan()
  expect(await lettersWithoutFace('data/kazakhstan-2011', dossier)).toEqual([])
  expect(
    formatWarning({
      file: 'incidents.yaml',
      line: 3,
      record: 'a-2011',
      letter: HIEROGLYPH,
      code: 'U+13000',
    }),
  ).toMatch(/^incidents\.yaml:3 {2}a-2011 {2}.*U\+13000/)
})
