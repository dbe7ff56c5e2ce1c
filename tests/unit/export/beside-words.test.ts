import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { besideWords } from '../../../src/export/beside-words.ts'

const camera = { longitude: 60, latitude: 48, zoom: 4, bearing: 0, pitch: 0 }

describe('besideWords', () => {
  it('moves the centre by pixels of the world', () => {
    // At zoom 4 the world is 8192 pixels round.
    const moved = besideWords(camera, 8192 / 36)
    expect(moved.longitude).toBeCloseTo(70, 9)
    expect(moved.latitude).toBeCloseTo(48, 9)
    expect(moved.zoom).toBe(4)
  })

  it('moves to the side of the screen when the map is turned', () => {
    const moved = besideWords({ ...camera, bearing: 90 }, 100)
    expect(moved.longitude).toBeCloseTo(60, 9)
    expect(moved.latitude).toBeLessThan(48)
  })

  it('comes back by the same way', () => {
    const turn = fc.double({ min: -180, max: 180, noNaN: true })
    fc.assert(
      fc.property(turn, fc.integer({ min: -300, max: 300 }), (bearing, pixels) => {
        const there = besideWords({ ...camera, bearing }, pixels)
        const back = besideWords(there, -pixels)
        expect(back.longitude).toBeCloseTo(60, 6)
        expect(back.latitude).toBeCloseTo(48, 6)
      }),
    )
  })
})
