/** A View of a screen → the same ground on a sheet: its camera and the pixels of its frame. */
import type { MapFrame } from '../../map/svg/draw-map.ts'
import type { View } from '../../view/view.ts'
import { besideWords } from '../pptx/beside-words.ts'
import type { Box } from './paint-map.ts'
import { MAP_SCALE } from './sheet.ts'

/** Pixels of the screen that a camera is set for, and of the words that cover its left. */
const STAGE = { width: 1440, height: 810, words: 400 } as const

export interface FramedView {
  view: View
  frame: MapFrame
}

/**
 * Handouts are printed, so the theme of the step, which is for a dark or a light room, gives way to
 * paper's. `beside`: whether the camera is a step's, whose left is the words'.
 */
export function frameView(view: View, { width, height }: Box, beside: boolean): FramedView {
  const frame = { width: width / MAP_SCALE, height: height / MAP_SCALE }
  const { camera } = view
  if (camera === null) return { view: { ...view, theme: 'paper' }, frame }
  const covered = beside ? STAGE.words : 0
  const share = Math.min(frame.width / (STAGE.width - covered), frame.height / STAGE.height)
  // A frame that has fewer pixels than the screen shows as much at less zoom; never at more.
  const zoom = camera.zoom + Math.min(0, Math.log2(share))
  const seen = { ...besideWords(camera, covered / 2), zoom }
  return { view: { ...view, theme: 'paper', camera: seen }, frame }
}
