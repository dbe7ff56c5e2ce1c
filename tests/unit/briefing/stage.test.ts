/** A step's camera in windows of other sizes: the same ground beside the words, and exactly back. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  inPicture,
  inWindow,
  ofPicture,
  onStage,
  STAGE,
} from '../../../src/presentation/slides/stage.ts'
import { wordsBox, type WordsSide } from '../../../src/presentation/slides/words-box.ts'
import { pixelOf, spotAt, type Size } from '../../../src/view/projection.ts'

const CAMERA = { longitude: 53.2, latitude: 47.4, zoom: 4.6, bearing: 0, pitch: 0 }
const NEAR = { cover: false, side: 'near' } as const

const share = fc.double({ min: 0, max: 1, noNaN: true })
/** Phones, upright and lying, to walls. */
const size = fc.oneof(
  fc.record({
    width: fc.integer({ min: 600, max: 3840 }),
    height: fc.integer({ min: 320, max: 2160 }),
  }),
  fc.record({
    width: fc.integer({ min: 320, max: 600 }),
    height: fc.integer({ min: 500, max: 1000 }),
  }),
)
const camera = fc.record({
  // Far from where the world wraps.
  longitude: fc.double({ min: -60, max: 60, noNaN: true }),
  latitude: fc.double({ min: -60, max: 65, noNaN: true }),
  zoom: fc.double({ min: 3.5, max: 8, noNaN: true }),
  bearing: fc.integer({ min: -180, max: 180 }),
  pitch: fc.constant(0),
})
const words = fc.record({ cover: fc.boolean(), side: fc.constantFrom<WordsSide[]>('near', 'far') })

/** CSS pixels of a window that its words leave free. */
function free(window: Size, cover: boolean, side: WordsSide) {
  const { left, top, right, bottom } = wordsBox(window, cover, side)
  const whole = { left: 0, top: 0, right: window.width, bottom: window.height }
  if (right - left === window.width)
    return side === 'near' ? { ...whole, bottom: top } : { ...whole, top: bottom }
  return side === 'near' ? { ...whole, left: right } : { ...whole, right: left }
}

test('the stage itself shows a step as it stands', () => {
  const { longitude, latitude, zoom } = inWindow(CAMERA, STAGE, NEAR)
  expect(longitude).toBeCloseTo(CAMERA.longitude, 9)
  expect(latitude).toBeCloseTo(CAMERA.latitude, 9)
  expect(zoom).toBe(CAMERA.zoom)
})

test('what the words leave free on the stage is free in every window', () => {
  fc.assert(
    fc.property(camera, size, share, share, words, (step, window, across, down, stand) => {
      const [stage, here] = [STAGE, window].map((one) => free(one, stand.cover, stand.side))
      if (stage === undefined || here === undefined) throw new Error('there are two')
      const pixel = {
        x: stage.left + across * (stage.right - stage.left),
        y: stage.top + down * (stage.bottom - stage.top),
      }
      const seen = pixelOf(spotAt(pixel, step, STAGE), inWindow(step, window, stand), window)
      expect(seen.x).toBeGreaterThan(here.left - 0.01)
      expect(seen.x).toBeLessThan(here.right + 0.01)
      expect(seen.y).toBeGreaterThan(here.top - 0.01)
      expect(seen.y).toBeLessThan(here.bottom + 0.01)
    }),
  )
})

test.each([
  ['window', inWindow, onStage],
  ['map beside the editor', inPicture, ofPicture],
])('the camera of a %s comes back to the step’s', (_, there, home) => {
  fc.assert(
    fc.property(camera, size, words, (step, window, stand) => {
      const back = home(there(step, window, stand), window, stand)
      expect(back.longitude).toBeCloseTo(step.longitude, 6)
      expect(back.latitude).toBeCloseTo(step.latitude, 6)
      expect(back.zoom).toBeCloseTo(step.zoom, 9)
    }),
  )
})

test('a picture without words has the middle of what they leave free in its own', () => {
  const { left, right } = free(STAGE, false, 'near')
  const middle = { x: (left + right) / 2, y: STAGE.height / 2 }
  const picture = { width: 640, height: 360 }
  const seen = pixelOf(spotAt(middle, CAMERA, STAGE), inPicture(CAMERA, picture, NEAR), picture)
  expect(seen.x).toBeCloseTo(320, 6)
  expect(seen.y).toBeCloseTo(180, 6)
})

test.each([
  { width: 0, height: 0 },
  { width: 1, height: 1 },
  { width: 8, height: 8 },
  { width: 47, height: 50 },
  { width: 320, height: 256 },
  { width: 1440, height: 0 },
])('a window of %o, put away or printed, has a camera of numbers', (window) => {
  for (const cover of [true, false]) {
    for (const side of ['near', 'far'] as const) {
      for (const frame of [inWindow, onStage, inPicture, ofPicture]) {
        const { longitude, latitude, zoom } = frame(CAMERA, window, { cover, side })
        expect(Math.abs(longitude)).toBeLessThanOrEqual(180)
        expect(Math.abs(latitude)).toBeLessThanOrEqual(85)
        expect(zoom).toBeGreaterThanOrEqual(0)
        expect(zoom).toBeLessThanOrEqual(12)
      }
    }
  }
})
