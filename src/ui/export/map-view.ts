/** The View on the screen as a picture takes it: what the map's pane holds, the picture holds. */
import { PICTURED, type Workspace } from '../../state/workspace.svelte.ts'
import { fitCamera } from '../../view/fit-camera.ts'
import type { View } from '../../view/view.ts'

export function mapView(workspace: Workspace): View {
  const view = workspace.viewState.whole
  // Read in any case: whoever watches is woken when the map has come to rest.
  const { resting } = workspace
  // The frame of the whole article is found anew for the picture's own shape.
  const camera = view.camera === null ? null : (workspace.mapCamera?.() ?? resting ?? view.camera)
  return {
    ...view,
    dialog: null,
    present: null,
    camera: fitCamera(camera, workspace.mapSize, PICTURED),
  }
}
