import fc from 'fast-check'
import { expect, it } from 'vitest'
import { scaleFor } from '../../../src/view/scale.ts'

it('a scale bar is 1, 2 or 5 times a power of ten, and between 40 and 120 pixels', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0, max: 12, noNaN: true }),
      fc.double({ min: -80, max: 80, noNaN: true }),
      (zoom, latitude) => {
        const { label, pixels } = scaleFor({ zoom, latitude })
        expect(label).toMatch(/^(?:[125]0*|0\.\d*[125]) km$/)
        expect(pixels).toBeGreaterThanOrEqual(40)
        expect(pixels).toBeLessThanOrEqual(120)
      },
    ),
  )
})

it('at zoom 0 on the equator, 78,271.5 metres are a pixel', () => {
  expect(scaleFor({ zoom: 0, latitude: 0 })).toEqual({ label: '5000 km', pixels: 64 })
})
