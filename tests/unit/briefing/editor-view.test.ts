/** A step is made of what the map beside the editor shows, and is known again there after it was written down. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  besideEditor,
  isBesideEditor,
  withoutEditor,
} from '../../../src/presentation/slides/editor-view.ts'
import { knownOf } from '../../../src/view/known.ts'
import { plainView, readStepView, stepViewOf } from '../../../src/view/step-view.ts'
import type { Camera, View } from '../../../src/view/view.ts'
import { kazakhstan } from '../support/kazakhstan.ts'

const index = await kazakhstan()
const plain = plainView(index)
const WORDS = { cover: false, side: 'near' } as const
const MAP = { width: 1003, height: 846 }

const editing = (camera: Camera | null): View => ({
  ...plain,
  camera,
  page: 'briefing',
  panels: { article: true, layers: false, timeline: false },
})
/** As a briefing's file has it. */
const written = (view: View) => readStepView(stepViewOf(view), plain, knownOf(index)).view

const camera = fc.record({
  longitude: fc.double({ min: 20, max: 100, noNaN: true }),
  latitude: fc.double({ min: 20, max: 65, noNaN: true }),
  zoom: fc.double({ min: 2.5, max: 8.5, noNaN: true }),
  bearing: fc.integer({ min: -170, max: 170 }),
  pitch: fc.integer({ min: 0, max: 40 }),
})

test('a step that was made is shown, also once it was written down', () => {
  fc.assert(
    fc.property(camera, (seen) => {
      const present = editing(seen)
      const step = written(withoutEditor(present, MAP, WORDS))
      expect(step.page).toBe('article')
      expect(isBesideEditor(step, present, MAP, WORDS)).toBe(true)
      const again = written(besideEditor(step, present, MAP, WORDS))
      expect(isBesideEditor(step, again, MAP, WORDS)).toBe(true)
    }),
  )
})

test('a map that was moved, or a layer that was switched, is another View', () => {
  const at = { longitude: 60, latitude: 48, zoom: 5, bearing: 0, pitch: 0 }
  const step = withoutEditor(editing(at), MAP, WORDS)
  const isShown = (view: View) => isBesideEditor(step, view, MAP, WORDS)
  expect(isShown(editing({ ...at, longitude: 60.3 }))).toBe(false)
  expect(isShown(editing({ ...at, zoom: 5.1 }))).toBe(false)
  expect(isShown(editing(null))).toBe(false)
  expect(isShown({ ...editing(at), layers: [] })).toBe(false)
  expect(isShown({ ...editing(at), panels: { ...plain.panels, timeline: true } })).toBe(true)
})
