import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { shiftCamera } from '../../../src/view/shift-camera.ts'

const camera = { longitude: 60, latitude: 48, zoom: 4, bearing: 0, pitch: 0 }

describe('shiftCamera', () => {
  it('moves the centre by pixels of the world', () => {
    // At zoom 4 the world is 8192 pixels round.
    const moved = shiftCamera(camera, { x: 8192 / 36, y: 0 })
    expect(moved.longitude).toBeCloseTo(70, 9)
    expect(moved.latitude).toBeCloseTo(48, 9)
    expect(moved.zoom).toBe(4)
  })

  it('moves to the side of the screen when the map is turned', () => {
    const moved = shiftCamera({ ...camera, bearing: 90 }, { x: 100, y: 0 })
    expect(moved.longitude).toBeCloseTo(60, 9)
    expect(moved.latitude).toBeLessThan(48)
  })

  it('moves down the window to the south', () => {
    const { longitude, latitude } = shiftCamera(camera, { x: 0, y: 100 })
    expect(longitude).toBeCloseTo(60, 9)
    // Pixels of Mercator at 48° north: one is 1 / cos 48° longer than on the equator.
    expect(latitude).toBeCloseTo(48 - ((100 * 360) / 8192) * Math.cos((46.5 * Math.PI) / 180), 1)
  })

  it('comes back by the same way', () => {
    const turn = fc.double({ min: -180, max: 180, noNaN: true })
    const pixels = fc.integer({ min: -300, max: 300 })
    fc.assert(
      fc.property(turn, pixels, pixels, (bearing, x, y) => {
        const there = shiftCamera({ ...camera, bearing }, { x, y })
        const back = shiftCamera(there, { x: -x, y: -y })
        expect(back.longitude).toBeCloseTo(60, 6)
        expect(back.latitude).toBeCloseTo(48, 6)
      }),
    )
  })
})
