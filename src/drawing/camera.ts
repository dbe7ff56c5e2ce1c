/** The camera of a picture: the View's own, or the frame of the whole article, within the zooms of the live map. */
import { fromWorld, toWorld as worldOf } from '../domain/mercator.ts'
import type { Camera } from '../view/view.ts'
import {
  homePadding,
  LAST_LATITUDE,
  MAX_PITCH,
  MAX_ZOOM,
  MIN_ZOOM,
  NO_PADDING,
  type Bounds,
  type Padding,
} from '../map/sources/frame.ts'

/** Pixels of the world at zoom 0. */
export const TILE = 512
const RADIANS = Math.PI / 180

export type PixelPair = readonly [x: number, y: number]

/** The middle in shares of the world's square, from its upper left corner; angles in radians. */
export interface CameraState {
  x: number
  y: number
  zoom: number
  bearing: number
  pitch: number
  width: number
  height: number
}

/** Degrees WGS84 → shares of the world's square. */
export function toWorld(longitude: number, latitude: number): PixelPair {
  const held = Math.min(LAST_LATITUDE, Math.max(-LAST_LATITUDE, latitude))
  return worldOf([longitude, held])
}

interface Room {
  width: number
  height: number
  inset?: Padding
}

export function cameraStateOf(camera: Camera | null, bounds: Bounds, room: Room): CameraState {
  return held(camera === null ? around(bounds, room) : looking(camera, room))
}

/** The camera that stands there. */
export function cameraOfState({ x, y, zoom, bearing, pitch }: CameraState): Camera {
  const [longitude, latitude] = fromWorld([x, y])
  return {
    longitude,
    latitude,
    zoom,
    bearing: bearing / RADIANS,
    pitch: pitch / RADIANS,
  }
}

function looking(camera: Camera, { width, height }: Room): CameraState {
  const [x, y] = toWorld(camera.longitude, camera.latitude)
  return {
    x,
    y,
    zoom: camera.zoom,
    bearing: camera.bearing * RADIANS,
    pitch: Math.min(camera.pitch, MAX_PITCH) * RADIANS,
    width,
    height,
  }
}

function around([west, south, east, north]: Bounds, room: Room): CameraState {
  const { width, height } = room
  const padding = homePadding(room.inset ?? NO_PADDING, room)
  const [left, top] = toWorld(west, north)
  const [right, bottom] = toWorld(east, south)
  const scale = Math.min(
    (width - padding.left - padding.right) / (right - left),
    (height - padding.top - padding.bottom) / (bottom - top),
  )
  const zoom = Math.min(Math.log2(scale / TILE), MAX_ZOOM)
  const world = TILE * 2 ** zoom
  return {
    x: (left + right) / 2 - (padding.left - padding.right) / 2 / world,
    y: (top + bottom) / 2 - (padding.top - padding.bottom) / 2 / world,
    zoom,
    bearing: 0,
    pitch: 0,
    width,
    height,
  }
}

/** The middle of what was framed stays, wherever the world's edges lie. */
const held = (cameraState: CameraState): CameraState => ({
  ...cameraState,
  zoom: Math.min(MAX_ZOOM, Math.max(MIN_ZOOM, cameraState.zoom)),
})
