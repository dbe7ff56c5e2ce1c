/** Faces that a page is given for letters which its styles have none for. */
import { expect, test } from 'vitest'
import { readCatalogue } from '../../../src/cli/font-files.ts'
import { codesBeyond, rangesOf } from '../../../src/letters/beyond.ts'
import { pageFaces } from '../../../src/letters/page-faces.ts'

const faces = [
  { family: '"Noto Sans"', unicodeRange: 'U+0-FF, U+2000-206F' },
  { family: 'Noto Sans', unicodeRange: 'U+400-4FF' },
  { family: 'Other', unicodeRange: 'U+600-6FF' },
]

test('letters beyond those that the page declares are found, each once', () => {
  const ranges = rangesOf(faces, 'Noto Sans')
  expect(codesBeyond('Gurʼev, Гурьев – ş ş 河 😀 ف', ranges)).toEqual([
    0x2bc, 0x15f, 0x6cb3, 0x1f600, 0x641,
  ])
})

test('each letter has a face in both families and weights, and is in the range of one file alone', () => {
  const text = 'ş ف 河 か ไ → 😀'
  const made = pageFaces(codesBeyond(text, rangesOf(faces, 'Noto Sans')), text, readCatalogue())
  for (const family of ['Noto Sans', 'Source Serif 4'])
    for (const weight of [400, 600])
      for (const code of ['U+15F', 'U+641', 'U+6CB3', 'U+304B', 'U+E44', 'U+2192', 'U+1F600']) {
        const found = made.filter(
          (one) => one.family === family && one.weight === weight && one.ranges.includes(code),
        )
        expect(found, `${code} ${family} ${String(weight)}`).toHaveLength(1)
      }
  const of = (code: string) => made.find(({ ranges }) => ranges.includes(code))?.file
  expect(of('U+641')).toMatch(/^noto-sans-arabic-/)
  expect(of('U+6CB3')).toMatch(/^noto-sans-jp-/)
  expect(of('U+1F600')).toMatch(/^noto-emoji-/)
})
