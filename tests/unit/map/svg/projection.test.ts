/** Positions fall where Web Mercator puts them, whatever the camera. */
import { expect, test, describe } from 'vitest'
import { cameraStateOf, toWorld } from '../../../../src/drawing/camera.ts'
import { Projector } from '../../../../src/drawing/projector.ts'
import type { Camera } from '../../../../src/view/view.ts'

const SIZE = { width: 960, height: 540 }
const BOUNDS = [40, 36, 90, 56] as const
const LEVEL: Camera = { longitude: 65, latitude: 47, zoom: 4.6, bearing: 0, pitch: 0 }

const seenBy =
  (camera: Camera | null, room: Parameters<typeof cameraStateOf>[2] = SIZE) =>
  (longitude: number, latitude: number) => {
    const projector = new Projector(cameraStateOf(camera, BOUNDS, room))
    return projector.seen(projector.ground(...toWorld(longitude, latitude)))
  }

/** Pixels by the textbook's formula, for a map with north up. */
function textbook({ longitude, latitude, zoom }: Camera, at: readonly [number, number]) {
  const world = 512 * 2 ** zoom
  const plane = ([x, y]: readonly [number, number]): [number, number] => [
    ((x + 180) / 360) * world,
    (0.5 - Math.asinh(Math.tan((y * Math.PI) / 180)) / (2 * Math.PI)) * world,
  ]
  const [[x, y], [midX, midY]] = [plane(at), plane([longitude, latitude])]
  return [480 + x - midX, 270 + y - midY]
}

test('agrees with the arithmetic of Web Mercator to a thousandth of a pixel', () => {
  for (const at of [
    [51.9, 47.1],
    [76.9, 43.2],
    [-30, 70],
    [65, 47],
  ] as const) {
    const [x = 0, y = 0] = textbook(LEVEL, at)
    const [seenX, seenY] = seenBy(LEVEL)(at[0], at[1])
    expect(Math.hypot(seenX - x, seenY - y)).toBeLessThan(0.001)
  }
})

test('a bearing turns the map about its middle: what lies ahead is up', () => {
  const [x, y] = seenBy({ ...LEVEL, bearing: 90 })(70, 47)
  expect(Math.abs(x - 480)).toBeLessThan(3)
  expect(y).toBeLessThan(200)
})

describe('a tilted camera', () => {
  const seen = seenBy({ ...LEVEL, pitch: 40 })
  test('keeps its middle', () => {
    expect(seen(65, 47).map(Math.round)).toEqual([480, 270])
  })
  test('sees what is near larger than what is far', () => {
    const across = (latitude: number) => seen(66, latitude)[0] - seen(65, latitude)[0]
    expect(across(44)).toBeGreaterThan(across(47))
    expect(across(47)).toBeGreaterThan(across(50))
  })
  test('takes straight lines to straight lines', () => {
    const [[ax, ay], [bx, by], [cx, cy]] = [seen(60, 47), seen(65, 47), seen(70, 47)]
    expect(Math.abs((bx - ax) * (cy - ay) - (by - ay) * (cx - ax))).toBeLessThan(0.01)
  })
})

test('without a camera the bounds fill the frame within its margin and what covers it', () => {
  const inset = { top: 10, right: 200, bottom: 30, left: 0 }
  const seen = seenBy(null, { ...SIZE, inset })
  const [left, top] = seen(BOUNDS[0], BOUNDS[3])
  const [right, bottom] = seen(BOUNDS[2], BOUNDS[1])
  expect(left).toBeGreaterThanOrEqual(19.9)
  expect(right).toBeLessThanOrEqual(740.1)
  expect(top).toBeGreaterThanOrEqual(29.9)
  expect(bottom).toBeLessThanOrEqual(490.1)
  const fills = Math.max((right - left) / 720, (bottom - top) / 460)
  expect(fills).toBeCloseTo(1, 3)
  expect((left + right) / 2).toBeCloseTo(380, 3)
})

test('the middle stays where it was asked for, near 180 degrees, near a pole and in a wide window', () => {
  const far = { ...LEVEL, zoom: 0.5, longitude: 178, latitude: 80 }
  const cameraState = cameraStateOf(far, BOUNDS, { width: 2000, height: 1400 })
  expect([cameraState.x, cameraState.y]).toEqual([...toWorld(178, 80)])
  expect(cameraState.zoom).toBe(0.5)
})
