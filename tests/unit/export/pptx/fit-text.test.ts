import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fitText } from '../../../../src/export/pptx/fit-text.ts'
import { SANS } from '../../../../src/export/pptx/type-sizes.ts'
import { measure } from './support.ts'

const fit = (paragraphs: readonly string[], width: number, height: number, spare = 0) =>
  fitText(measure, {
    paragraphs,
    font: SANS,
    sizes: { from: 30, to: 6 },
    width,
    height,
    line: 1.2,
    gap: 0.5,
    spare,
  })

describe('fitText', () => {
  it('keeps the wanted size where there is room', () => {
    expect(fit(['one two'], 200, 100)).toMatchObject({ size: 30, lines: 1 })
  })

  it('steps down until the lines have room', () => {
    const { size, height } = fit(['one two three four five six seven'], 200, 60)
    expect(size).toBeLessThan(30)
    expect(height).toBeLessThanOrEqual(60)
  })

  it('does not break a word that a smaller size leaves whole', () => {
    const { size, lines } = fit(['Rindfleischetikettierung'], 200, 100)
    expect(lines).toBe(1)
    expect(measure('Rindfleischetikettierung', SANS, size)).toBeLessThanOrEqual(200)
  })

  it('spares a line of one word when a little smaller is enough', () => {
    const text = 'one two three four'
    expect(fit([text], 275, 100)).toMatchObject({ size: 30, lines: 2 })
    expect(fit([text], 275, 100, 0.12)).toMatchObject({ lines: 1 })
  })

  it('counts the lines of a word that no size leaves whole', () => {
    expect(fit(['x'.repeat(400)], 100, 1000)).toMatchObject({ size: 6, lines: 13 })
  })

  it('stays inside its box, or is as small as it may be', () => {
    const words = fc.array(fc.string({ minLength: 1, maxLength: 20 }), {
      minLength: 1,
      maxLength: 60,
    })
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 4 }), (paragraphs) => {
        const { size, height } = fit(
          paragraphs.map((one) => one.join(' ')),
          250,
          180,
        )
        expect(height <= 180 || size === 6).toBe(true)
      }),
    )
  })
})
