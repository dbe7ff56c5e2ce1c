/** Every letter that a map or a page may hold has an outline and a width in our own fonts. */
import { beforeAll, describe, expect, test } from 'vitest'
import type { ExportFonts } from '../../../src/export/job.ts'
import type { FontFace } from '../../../src/drawing/drawing.ts'
import { ownFonts } from '../support/drawer.ts'

let fonts: ExportFonts
beforeAll(async () => {
  fonts = await ownFonts()
})

const NOTO: FontFace = { family: 'Noto Sans', weight: 400, slanted: false }
const SERIF: FontFace = { family: 'Source Serif 4', weight: 600, slanted: false }
const SENTENCES = {
  English: 'The quick brown fox — “jumps” over 1,234 lazy dogs…',
  Russian: 'Съешь же ещё этих мягких французских булок, да выпей чаю — №5.',
  Kazakh: 'Әәңңғғүүұұққөөһһіі Ақтөбе, Қазақстан, Шұбаршы',
}

describe.each([NOTO, { ...NOTO, weight: 600 as const }, SERIF])('$family $weight', (face) => {
  test.each(Object.entries(SENTENCES))('%s', (_language, sentence) => {
    for (const letter of new Set(sentence)) {
      const width = fonts.measure(letter, face, 100)
      expect(width, letter).toBeGreaterThan(5)
      if (letter.trim() !== '') expect(fonts.outline(letter, face, 100, 0), letter).toMatch(/^M/)
    }
    const runs = fonts.shape(sentence, face)
    expect(runs.map(({ text }) => text).join('')).toBe(sentence)
    for (const { font } of runs) expect(fonts.bytes(font.file).length).toBeGreaterThan(1000)
  })
})

test('a missing letter is not what these letters are drawn as', () => {
  const missing = fonts.outline('\u4e2d', NOTO, 100, 0)
  for (const letter of 'Aқә') expect(fonts.outline(letter, NOTO, 100, 0)).not.toBe(missing)
})

test('letters of two alphabets come from their own files', () => {
  expect(fonts.shape('AЖҚ', NOTO).map(({ font }) => font.file)).toEqual([
    'noto-sans-latin-400-normal.woff',
    'noto-sans-cyrillic-400-normal.woff',
    'noto-sans-cyrillic-ext-400-normal.woff',
  ])
})

test('outlines hold absolute M, L, C and Z only, and spread with their spacing', () => {
  const d = fonts.outline('Ақтөбе', NOTO, 20, 0)
  expect(d.replace(/[-\d. ]/g, '').replace(/[MLCZ]/g, '')).toBe('')
  const right = (path: string) =>
    Math.max(...[...path.matchAll(/(-?[\d.]+) (-?[\d.]+)/g)].map(([, x]) => Number(x)))
  const spaced = fonts.outline('Ақтөбе', NOTO, 20, 3)
  expect(right(spaced) - right(d)).toBeCloseTo(15, 1)
})

test('slanted letters lean to the right by twelve degrees', () => {
  const spots = (slanted: boolean) =>
    [...fonts.outline('I', { ...NOTO, slanted }, 100, 0).matchAll(/(-?[\d.]+) (-?[\d.]+)/g)].map(
      ([, x, y]) => [Number(x), Number(y)] as const,
    )
  const [upright, slanted] = [spots(false), spots(true)]
  for (const [at, [x, y]] of upright.entries()) {
    expect(slanted[at]?.[0]).toBeCloseTo(x - y * Math.tan((12 * Math.PI) / 180), 1)
  }
})

test('a text is as wide as its parts', () => {
  const both = fonts.measure('Astana Астана', NOTO, 12)
  const parts = fonts.measure('Astana ', NOTO, 12) + fonts.measure('Астана', NOTO, 12)
  expect(both).toBeCloseTo(parts, 6)
})
