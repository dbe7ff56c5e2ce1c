/** Any text is cut into runs that say it whole, measured without a throw, and set in a font that has its letters. */
import fc from 'fast-check'
import { beforeAll, describe, expect, it, test } from 'vitest'
import type { ExportFonts } from '../../../src/export/job.ts'
import type { FontFace } from '../../../src/drawing/drawing.ts'
import { SCRIPTS } from '../../support/scripts.ts'
import { ownFonts } from '../support/drawer.ts'

let fonts: ExportFonts
beforeAll(async () => {
  fonts = await ownFonts(Object.values(SCRIPTS).join(''))
}, 240_000)

const SANS: FontFace = { family: 'Noto Sans', weight: 400, slanted: false }
const FACES: readonly FontFace[] = [
  SANS,
  { ...SANS, weight: 600 },
  { ...SANS, family: 'Source Serif 4' },
  { ...SANS, family: 'Source Serif 4', weight: 600 },
]

const inOrder = (text: string, face: FontFace) =>
  fonts
    .shape(text, face)
    .toSorted((a, b) => a.order - b.order)
    .map((run) => run.text)
    .join('')

describe.each(FACES.slice(0, 1).concat(FACES.slice(3)))('$family $weight', (face) => {
  // Fault 46: these ended every export in which a title or a word had one.
  test.each(['\u200b', '\u2009', '\u2002', '\u202f', '\u2060', '\u00ad', '\ufeff', '\u3000'])(
    'a sign that is never seen, or a space by its name, has a width: %j',
    (sign) => {
      expect(fonts.measure(`a${sign}b`, face, 10)).toBeGreaterThanOrEqual(
        fonts.measure('a', face, 10) + fonts.measure('b', face, 10) - 1,
      )
      expect(fonts.outline(sign, face, 10, 0)).toBe('')
    },
  )

  test('whatever can be typed is measured, outlined and said whole', () => {
    const texts = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 24 }),
      fc.string({ unit: fc.constantFrom(...Object.values(SCRIPTS).join('')), maxLength: 40 }),
    )
    fc.assert(
      fc.property(texts, (text) => {
        expect(fonts.measure(text, face, 10)).toBeGreaterThanOrEqual(0)
        expect(fonts.outline(text, face, 10, 1)).not.toContain('NaN')
        expect(inOrder(text, face)).toBe(text)
      }),
      { numRuns: 30 },
    )
  })
})

it.each(Object.entries(SCRIPTS))('%s has a letter for everything that is seen', (_name, text) => {
  expect(fonts.without(text).map((code) => String.fromCodePoint(code))).toEqual([])
})

test('marks that stand alone, which the library trips over, are set all the same', () => {
  const marks = Array.from({ length: 0x70 }, (_, at) => String.fromCodePoint(0x300 + at))
  for (const mark of [...marks, ...marks.map((one) => `${one}\u0301`)]) {
    expect(fonts.measure(mark, SANS, 10)).toBeGreaterThanOrEqual(0)
    expect(fonts.outline(mark, SANS, 10, 0)).not.toContain('NaN')
  }
})

describe('the order of a line', () => {
  const order = (text: string) => fonts.shape(text, SANS).flatMap((run) => run.text.trim() || [])

  test('a sentence from right to left begins at the right, its figures from left to right', () => {
    expect(order('عام 2011')).toEqual(['2011', 'عام'])
  })

  test('a word from right to left stands where it is in a sentence from left to right', () => {
    expect(order('to الشرق now')).toEqual(['to', 'الشرق', 'now'])
  })

  test('letters of Arabic are joined, and the signs of Devanagari stand where they belong', () => {
    const apart = Array.from('سلام').reduce(
      (sum, letter) => sum + fonts.measure(letter, SANS, 10),
      0,
    )
    expect(fonts.measure('سلام', SANS, 10)).toBeLessThan(apart * 0.9)
    const [run] = fonts.shape('हि', SANS)
    expect(run?.glyphs).toHaveLength(2)
    expect(run?.glyphs[0]?.glyph.codePoints).toEqual([0x93f])
  })
})

test('a letter that no font has is set as what it is made of', () => {
  expect(fonts.without('⅓')).toEqual([])
  expect(fonts.without('𓀀𓀁')).toEqual([0x13000, 0x13001])
})

test('an accent that is typed apart is set in the file of its letter', () => {
  const files = fonts.shape('s\u0327', { ...SANS, weight: 600 }).map(({ font }) => font.file)
  expect(files).toEqual(['noto-sans-latin-ext-600-normal.woff'])
})
