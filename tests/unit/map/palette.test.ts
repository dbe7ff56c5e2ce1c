import { describe, expect, it } from 'vitest'
import { contrast, mix } from '../../../src/map/style/colour.ts'
import { familyRamp, PALETTES } from '../../../src/map/style/palette.ts'
import { FAMILIES } from '../../../src/model/schema/vocabulary.ts'
import { THEMES } from '../../../src/view/choices.ts'

it('measures contrast as WCAG does', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5)
  expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2)
})

it('mixes two colours', () => {
  expect(mix('#000000', '#ffffff', 0.5)).toBe('#808080')
})

describe.each(THEMES)('the %s theme', (theme) => {
  const palette = PALETTES[theme]
  const grounds = [palette.land, palette.focus, palette.district, palette.water]

  it('keeps names readable on every ground: 4.5 to 1', () => {
    for (const ground of grounds) {
      for (const ink of [palette.ink, palette.areaName, palette.minorName]) {
        expect(contrast(ink, ground)).toBeGreaterThanOrEqual(4.5)
      }
    }
    expect(contrast(palette.waterName, palette.water)).toBeGreaterThanOrEqual(4.5)
  })

  it('keeps marks and routes visible on every ground: 3 to 1', () => {
    for (const ground of grounds) {
      for (const family of FAMILIES) {
        expect(contrast(palette.family[family], ground), family).toBeGreaterThanOrEqual(3)
      }
    }
  })

  it('keeps what stands inside a mark visible: 3 to 1', () => {
    for (const family of FAMILIES) {
      expect(contrast(palette.onMark, palette.family[family])).toBeGreaterThanOrEqual(3)
    }
  })

  it('steps its ramps apart, each darker or lighter than the last', () => {
    for (const ramp of [palette.attention, ...FAMILIES.map((one) => familyRamp(palette, one))]) {
      ;[palette.focus, ...ramp].reduce((before, step) => {
        expect(contrast(before, step)).toBeGreaterThan(1.1)
        expect(contrast(palette.focus, step)).toBeGreaterThan(
          contrast(palette.focus, before) - 0.001,
        )
        return step
      })
    }
  })
})
