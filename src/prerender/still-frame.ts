/** What ground a still map shows: what the View frames, and as much around it as a wider or taller window would see. */
import { cameraOfState, cameraStateOf, TILE, toWorld, type CameraState } from '../drawing/camera.ts'
import { MAX_ZOOM, type Bounds } from '../map/sources/frame.ts'
import type { Size } from '../view/projection.ts'
import type { Camera } from '../view/view.ts'

/** Pixels across what is framed: about those of a map in a usual window. */
const FRAMED = 900
/** Widths and heights of what is framed that are drawn. */
const AROUND = { across: 1.7, down: 1.9 }
/** Pixels that are drawn of a View with a camera of its own: those of a map in a large window. */
const FIXED: Size = { width: 1600, height: 1040 }

export interface StillFrame {
  /** All that is drawn. */
  cameraState: CameraState
  /** Pixels of the middle part that a window must show; null where the camera says how large the ground is. */
  framed: Size | null
}

export function frameOf(camera: Camera | null, bounds: Bounds): StillFrame {
  if (camera !== null) return { cameraState: cameraStateOf(camera, bounds, FIXED), framed: null }
  const [west, south, east, north] = bounds
  const [left, top] = toWorld(west, north)
  const [right, bottom] = toWorld(east, south)
  const zoom = Math.min(MAX_ZOOM, Math.log2(FRAMED / (right - left) / TILE))
  const world = TILE * 2 ** zoom
  const framed = { width: world * (right - left), height: world * (bottom - top) }
  return {
    cameraState: {
      x: (left + right) / 2,
      y: (top + bottom) / 2,
      zoom,
      bearing: 0,
      pitch: 0,
      width: Math.round(framed.width * AROUND.across),
      height: Math.round(framed.height * AROUND.down),
    },
    framed,
  }
}

/** The same ground in a share of its pixels. */
export const shrunk = (
  { width, height, zoom, ...cameraState }: CameraState,
  share: number,
): CameraState => ({
  ...cameraState,
  zoom: zoom + Math.log2(share),
  width: width * share,
  height: height * share,
})

/** What a drawer is asked for it. */
export const askedFor = (cameraState: CameraState) => ({
  camera: cameraOfState(cameraState),
  frame: { width: cameraState.width, height: cameraState.height },
})
