/** The View on the screen as a picture takes it: what the map's pane holds, the picture holds. */
import type { Desk } from '../../state/desk.svelte.ts'
import { fitCamera } from '../../view/fit-camera.ts'
import type { View } from '../../view/view.ts'

/** About the size of the map in a picture, beside its legend. */
const PICTURE = { width: 1010, height: 570 } as const

export function mapView(desk: Desk): View {
  const view = desk.viewState.whole
  const pane = document.querySelector<HTMLElement>('[data-map]')
  const from = pane === null ? PICTURE : { width: pane.clientWidth, height: pane.clientHeight }
  // The frame of the whole article is found anew for the picture's own shape.
  const camera = view.camera === null ? null : (desk.mapCamera?.() ?? view.camera)
  return { ...view, dialog: null, present: null, camera: fitCamera(camera, from, PICTURE) }
}
