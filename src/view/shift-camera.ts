/** A camera whose centre is moved by pixels of the window. */
import { spotAt, type Pixel } from './projection.ts'
import type { Camera } from './view.ts'

/** `x` to the right and `y` down of a window that looks straight down; the same way back is exact. */
export function shiftCamera(camera: Camera, { x, y }: Pixel): Camera {
  // The middle of a window of two pixels is at one.
  const flat = { ...camera, pitch: 0 }
  const [longitude, latitude] = spotAt({ x: x + 1, y: y + 1 }, flat, { width: 2, height: 2 })
  return {
    ...camera,
    longitude: ((((longitude + 180) % 360) + 360) % 360) - 180,
    latitude: Math.max(-85, Math.min(85, latitude)),
  }
}
