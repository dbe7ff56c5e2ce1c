/** Runs of a slide say their language, and paragraphs that begin at the right do: fault 12. */
import { expect, it } from 'vitest'
import { Relations } from '../../../../src/export/pptx/relations.ts'
import { paragraphsXml } from '../../../../src/export/pptx/text.ts'
import { SCRIPTS } from '../../../support/scripts.ts'

const xml = (text: string, properties = '') =>
  paragraphsXml([[{ text, strong: true }]], 12, new Relations(), properties)
const languages = (text: string) =>
  [...xml(text).matchAll(/lang="([^"]+)"/g)].map(([, language]) => language)

it.each([
  ['The threat', ['en-GB']],
  ['Ақтөбе', ['kk-KZ']],
  ['Актобе', ['ru-RU']],
  ['The paper الشرق said', ['en-GB', 'ar-SA', 'en-GB']],
  ['東京の', ['ja-JP']],
  ['北京', ['zh-CN']],
  ['서울', ['ko-KR']],
  ['2011', ['en-GB']],
])('%s', (text, expected) => {
  expect(languages(text)).toEqual(expected)
})

it('begins at the right what is read from there, whatever else is said of the paragraph', () => {
  expect(xml('تهران')).toContain('<a:pPr algn="r" rtl="1"/>')
  expect(xml('تهران', '<a:pPr marL="0"><a:buNone/></a:pPr>')).toContain(
    '<a:pPr algn="r" rtl="1" marL="0"><a:buNone/></a:pPr>',
  )
  expect(xml('Tehran')).not.toContain('rtl')
})

it.each(Object.entries(SCRIPTS))('loses no letter of %s', (_name, text) => {
  const said = [...xml(text).matchAll(/<a:t>([^<]*)<\/a:t>/g)].map(([, one]) => one).join('')
  expect(said).toBe(text)
})

it('lets no sign in that XML forbids', () => {
  expect(xml('a\u0000\u0008\ufffe\ud800b')).toContain('<a:t>ab</a:t>')
})
