/** Positions ↔ pixels of a window that shows a camera: Mercator turned and tilted, as MapLibre does it. */
import { fromWorld, toWorld } from '../domain/mercator.ts'
import type { Camera, Spot } from './view.ts'

export interface Size {
  width: number
  height: number
}
export interface Pixel {
  x: number
  y: number
}

/** Pixels of the whole world at zoom 0. */
const WORLD = 512

/** Distance of the eye from the middle of the window, in heights of it: a field of view of 36.87 degrees. */
const EYE = 1.5

const RADIANS = Math.PI / 180

function worldOf(spot: Spot, zoom: number): Pixel {
  const size = WORLD * 2 ** zoom
  const [x, y] = toWorld(spot)
  return { x: x * size, y: y * size }
}

const middleOf = (camera: Camera) => worldOf([camera.longitude, camera.latitude], camera.zoom)

function turned({ x, y }: Pixel, degrees: number): Pixel {
  const [cos, sin] = [Math.cos(degrees * RADIANS), Math.sin(degrees * RADIANS)]
  return { x: x * cos - y * sin, y: x * sin + y * cos }
}

/** CSS pixels from the window's upper left corner. */
export function pixelOf(spot: Spot, camera: Camera, { width, height }: Size): Pixel {
  const [at, middle] = [worldOf(spot, camera.zoom), middleOf(camera)]
  const ground = turned({ x: at.x - middle.x, y: at.y - middle.y }, -camera.bearing)
  const [cos, sin] = [Math.cos(camera.pitch * RADIANS), Math.sin(camera.pitch * RADIANS)]
  const eye = EYE * height
  const nearness = eye / (eye - ground.y * sin)
  return { x: width / 2 + ground.x * nearness, y: height / 2 + ground.y * cos * nearness }
}

/** What stands at a pixel of the window. */
export function spotAt({ x, y }: Pixel, camera: Camera, { width, height }: Size): Spot {
  const [right, down] = [x - width / 2, y - height / 2]
  const [cos, sin] = [Math.cos(camera.pitch * RADIANS), Math.sin(camera.pitch * RADIANS)]
  const eye = EYE * height
  const deep = (down * eye) / (eye * cos + down * sin)
  const across = (right * (eye - deep * sin)) / eye
  const ground = turned({ x: across, y: deep }, camera.bearing)
  const middle = middleOf(camera)
  const size = WORLD * 2 ** camera.zoom
  return fromWorld([(middle.x + ground.x) / size, (middle.y + ground.y) / size])
}
