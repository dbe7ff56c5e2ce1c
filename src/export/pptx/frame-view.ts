/** A View of a screen → the same ground in a picture beside the words. */
import type { MapFrame } from '../../map/svg/draw-map.ts'
import type { View } from '../../view/view.ts'
import { besideWords } from './beside-words.ts'
import { PIXELS, type Box } from './units.ts'

/** Pixels of a screen that steps are framed for, and of the words that cover its left. */
const STAGE = { width: 1440, height: 810, words: 400 } as const

/** Pixels that the frame of the whole article keeps clear of the picture's edges. */
const CLEAR = 24

/** `beside`: whether the View is a step's. What a screen shows of it is in the picture; never at more zoom. */
export function frameView(view: View, box: Box, beside: boolean): { view: View; frame: MapFrame } {
  const [width, height] = [Math.round(box.width * PIXELS), Math.round(box.height * PIXELS)]
  const inset = { top: CLEAR, right: CLEAR, bottom: CLEAR, left: CLEAR }
  const frame = { width, height, inset }
  if (view.camera === null) return { view, frame }
  const words = beside ? STAGE.words : 0
  const share = Math.min(width / (STAGE.width - words), height / STAGE.height, 1)
  const camera = besideWords(view.camera, words / 2)
  return {
    view: { ...view, camera: { ...camera, zoom: Math.max(0, camera.zoom + Math.log2(share)) } },
    frame,
  }
}
