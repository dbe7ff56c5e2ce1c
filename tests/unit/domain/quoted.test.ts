import fc from 'fast-check'
import { expect, it } from 'vitest'
import { quoted } from '../../../src/words/record/quoted.ts'

it('shows what cannot be seen, so that two texts that differ look different', () => {
  expect(quoted('a\u200Bb')).toBe('a‹U+200B›b')
  expect(quoted('a\u00A0b\n')).toBe('a‹U+00A0›b‹U+000A›')
  expect(quoted('Ақтөбе ok')).toBe('Ақтөбе ok')
})

it('is never longer than a person reads, whatever the text', () => {
  expect(quoted('x'.repeat(100_000))).toBe(`${'x'.repeat(60)} … (100,000 characters)`)
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      expect(quoted(text).length).toBeLessThan(60 * 10 + 40)
    }),
    { numRuns: 50 },
  )
})
