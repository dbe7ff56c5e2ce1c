/** The camera of the part of a window that the words leave free: what stands there stays where it was. */
import type { Camera } from '../view/view.ts'

/** Pixels of the whole world at zoom 0, as MapLibre counts. */
const WORLD = 512
const RADIAN = Math.PI / 180

/**
 * Steps are framed for a window that words cover on its left. `pixels` is how far to the right the centre of the
 * part lies from the window's.
 */
export function besideWords(camera: Camera, pixels: number): Camera {
  const scale = WORLD * 2 ** camera.zoom
  const turned = camera.bearing * RADIAN
  const [x, y] = [Math.cos(turned) * pixels, Math.sin(turned) * pixels]
  const mercator = Math.asinh(Math.tan(camera.latitude * RADIAN)) - (y / scale) * 2 * Math.PI
  const longitude = camera.longitude + (x / scale) * 360
  return {
    ...camera,
    longitude: ((((longitude + 180) % 360) + 360) % 360) - 180,
    latitude: Math.max(-85, Math.min(85, Math.atan(Math.sinh(mercator)) / RADIAN)),
  }
}
