/** A View of a screen → the same ground in a picture beside its words, in which no name is cut. */
import { inPicture, STAGE, type WordsPlace } from '../presentation/slides/stage.ts'
import type { MapFrame } from '../drawing/draw-map.ts'
import { fitCamera } from '../view/fit-camera.ts'
import type { View } from '../view/view.ts'

export interface FramedView {
  view: View
  frame: MapFrame
}

/** `words`: how they stand on the stage of a step; null where the View is no step's. */
export function frameView(view: View, room: MapFrame, words: WordsPlace | null): FramedView {
  const { camera } = view
  const frame = { ...room, uncut: true }
  if (camera === null) return { view, frame }
  const framed = words === null ? fitCamera(camera, STAGE, frame) : inPicture(camera, frame, words)
  return { view: { ...view, camera: framed }, frame }
}
