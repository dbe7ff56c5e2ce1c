/** The camera that shows bounds whole in a window, from straight above. */
import { pixelOf, spotAt, type Size } from './projection.ts'
import type { Camera } from './view.ts'

/** Where the whole world is seen: distances are measured there. */
const FAR: Camera = { longitude: 0, latitude: 0, zoom: 0, bearing: 0, pitch: 0 }

/** `bounds`: west, south, east, north; `margin` in pixels of the window; no closer than `maxZoom`. */
export function cameraAround(
  [west, south, east, north]: readonly [number, number, number, number],
  size: Size,
  { margin, maxZoom }: { margin: number; maxZoom: number },
): Camera {
  const from = pixelOf([west, north], FAR, size)
  const to = pixelOf([east, south], FAR, size)
  const room = (length: number, span: number) =>
    span <= 0 ? Infinity : Math.max(length - 2 * margin, 1) / span
  const times = Math.min(room(size.width, to.x - from.x), room(size.height, to.y - from.y))
  const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 }
  const [longitude, latitude] = spotAt(middle, FAR, size)
  return { ...FAR, longitude, latitude, zoom: Math.max(0, Math.min(Math.log2(times), maxZoom)) }
}
