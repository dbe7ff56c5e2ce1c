/** A camera whose centre is moved by pixels of the window. */
import type { Pixel } from './projection.ts'
import type { Camera } from './view.ts'

/** Pixels of the whole world at zoom 0, as MapLibre counts. */
const WORLD = 512
const RADIAN = Math.PI / 180

/** `x` to the right and `y` down of a window that looks straight down; the same way back is exact. */
export function shiftCamera(camera: Camera, { x, y }: Pixel): Camera {
  const scale = WORLD * 2 ** camera.zoom
  const turned = camera.bearing * RADIAN
  const [cos, sin] = [Math.cos(turned), Math.sin(turned)]
  const [east, south] = [x * cos - y * sin, x * sin + y * cos]
  const mercator = Math.asinh(Math.tan(camera.latitude * RADIAN)) - (south / scale) * 2 * Math.PI
  const longitude = camera.longitude + (east / scale) * 360
  return {
    ...camera,
    longitude: ((((longitude + 180) % 360) + 360) % 360) - 180,
    latitude: Math.max(-85, Math.min(85, Math.atan(Math.sinh(mercator)) / RADIAN)),
  }
}
