/** A camera around bounds shows them whole, and not closer than it may. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { cameraAround } from '../../../src/view/camera-around.ts'
import { pixelOf } from '../../../src/view/projection.ts'

const SIZE = { width: 220, height: 190 }
const ROOM = { margin: 48, maxZoom: 5 }

it('holds both corners within its margin', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 20, max: 90, noNaN: true }),
      fc.double({ min: 20, max: 60, noNaN: true }),
      fc.double({ min: 0, max: 30, noNaN: true }),
      fc.double({ min: 0, max: 10, noNaN: true }),
      (west, south, wide, tall) => {
        const camera = cameraAround([west, south, west + wide, south + tall], SIZE, ROOM)
        expect(camera.zoom).toBeLessThanOrEqual(ROOM.maxZoom)
        for (const spot of [
          [west, south],
          [west + wide, south + tall],
        ] as const) {
          const { x, y } = pixelOf([...spot], camera, SIZE)
          if (camera.zoom === 0) continue
          expect(x).toBeGreaterThanOrEqual(ROOM.margin - 1e-6)
          expect(x).toBeLessThanOrEqual(SIZE.width - ROOM.margin + 1e-6)
          expect(y).toBeGreaterThanOrEqual(ROOM.margin - 1e-6)
          expect(y).toBeLessThanOrEqual(SIZE.height - ROOM.margin + 1e-6)
        }
      },
    ),
  )
})

it('stands over a single spot as close as it may', () => {
  const camera = cameraAround([57, 50, 57, 50], SIZE, ROOM)
  expect(camera.zoom).toBe(ROOM.maxZoom)
  expect(camera.longitude).toBeCloseTo(57, 9)
  expect(camera.latitude).toBeCloseTo(50, 9)
})
