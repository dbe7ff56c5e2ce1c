/** A camera for a frame of another size: what the one held, the other holds too. */
import type { Camera } from './view.ts'

interface Size {
  width: number
  height: number
}

/** The middle stays; nearer or farther by the tighter of the two sides. Null, which asks for the whole, fits any frame. */
export function fitCamera(camera: Camera | null, from: Size, to: Size): Camera | null {
  if (camera === null) return null
  const share = Math.min(to.width / from.width, to.height / from.height)
  return { ...camera, zoom: Math.min(12, Math.max(0, camera.zoom + Math.log2(share))) }
}
