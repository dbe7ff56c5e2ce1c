/** A View of a screen → the same ground in a picture beside its words. */
import type { MapFrame } from '../map/svg/draw-map.ts'
import type { View } from '../view/view.ts'
import { besideWords } from './beside-words.ts'

/** Pixels of a screen that steps are framed for, and of the words that cover its left. */
const STAGE = { width: 1440, height: 810, words: 400 } as const

export interface FramedView {
  view: View
  frame: MapFrame
}

/**
 * `beside`: whether the View is a step's, whose left is the words'. What a screen shows of it is in the
 * picture, at less zoom where that has fewer pixels; never at more.
 */
export function frameView(view: View, frame: MapFrame, beside: boolean): FramedView {
  const { camera } = view
  if (camera === null) return { view, frame }
  const words = beside ? STAGE.words : 0
  const share = Math.min(frame.width / (STAGE.width - words), frame.height / STAGE.height, 1)
  const zoom = Math.max(0, camera.zoom + Math.log2(share))
  return { view: { ...view, camera: { ...besideWords(camera, words / 2), zoom } }, frame }
}
