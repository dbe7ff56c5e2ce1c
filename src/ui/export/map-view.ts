/** The View on the screen as a picture takes it: what the map's pane holds, the picture holds. */
import { PICTURED, type Desk } from '../../state/desk.svelte.ts'
import { fitCamera } from '../../view/fit-camera.ts'
import type { View } from '../../view/view.ts'

export function mapView(desk: Desk): View {
  const view = desk.viewState.whole
  // Read in any case: whoever watches is woken when the map has come to rest.
  const { resting } = desk
  // The frame of the whole article is found anew for the picture's own shape.
  const camera = view.camera === null ? null : (desk.mapCamera?.() ?? resting ?? view.camera)
  return { ...view, dialog: null, present: null, camera: fitCamera(camera, desk.mapSize, PICTURED) }
}
