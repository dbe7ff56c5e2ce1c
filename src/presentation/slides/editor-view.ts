/**
 * Views while a briefing is made: the editor's own panel stands on the screen and is no part of a step, and the map
 * beside it shows what the words of the step will leave free.
 */
import type { Size } from '../../view/projection.ts'
import { sameCamera } from '../../view/same-camera.ts'
import type { Camera, View } from '../../view/view.ts'
import { differences } from './detour.ts'
import { inPicture, ofPicture, type WordsPlace } from './stage.ts'

/** Parts that stay as they are when a step is shown in the editor, so that the editor stays too. */
const OF_THE_EDITOR = [
  'panels',
  'page',
  'tool',
  'table',
  'dialog',
  'present',
  'chrome',
] as const satisfies readonly (keyof View)[]

/** The View that a step is made from: what the map of this size shows, with the editor put away. */
export function withoutEditor(view: View, map: Size, words: WordsPlace): View {
  const isOpen = view.page === 'briefing'
  const { camera } = view
  return {
    ...view,
    camera: camera === null ? null : tidied(ofPicture(camera, map, words)),
    page: isOpen ? 'article' : view.page,
    panels: isOpen ? { ...view.panels, article: false } : view.panels,
    dialog: null,
    present: null,
    chrome: 'full',
  }
}

/** A step's View as the editor shows it, in a map of this size. */
export function besideEditor(step: View, present: View, map: Size, words: WordsPlace): View {
  const { camera } = step
  return {
    ...step,
    camera: camera === null ? null : tidied(inPicture(camera, map, words)),
    ...partsOf(present),
  }
}

/** What a file and an address can hold in few digits, a tenth of a pixel and a thousandth of a zoom from the camera. */
function tidied({ longitude, latitude, zoom, bearing, pitch }: Camera): Camera {
  const rounded = (value: number, digits: number) => Number(value.toFixed(digits))
  const digits = Math.max(0, Math.ceil(zoom / Math.log2(10)) + 2)
  return {
    longitude: rounded(longitude, digits),
    latitude: rounded(latitude, digits),
    zoom: rounded(zoom, 3),
    bearing,
    pitch,
  }
}

/** Whether the editor shows this step's View, but for what the roundings of an address lose of a camera. */
export function isBesideEditor(step: View, present: View, map: Size, words: WordsPlace): boolean {
  const { camera, ...shown } = besideEditor(step, present, map, words)
  const isSame = sameCamera(camera, present.camera)
  return isSame && differences(present, { ...shown, camera: present.camera }).length === 0
}

const partsOf = (view: View): Partial<View> =>
  Object.fromEntries(OF_THE_EDITOR.map((part) => [part, view[part]]))
