/** Whether two cameras show the same. */
import type { Camera } from './view.ts'

/** Equal but for what rounding in a link loses: half a pixel, a hundredth of a zoom, half a degree. */
export function sameCamera(one: Camera | null, other: Camera | null): boolean {
  if (one === null || other === null) return one === other
  const pixel = 360 / (512 * 2 ** one.zoom)
  const near = (a: number, b: number, by: number) => Math.abs(a - b) <= by
  return (
    near(one.longitude, other.longitude, pixel) &&
    near(one.latitude, other.latitude, pixel) &&
    near(one.zoom, other.zoom, 0.011) &&
    near(one.bearing, other.bearing, 0.51) &&
    near(one.pitch, other.pitch, 0.51)
  )
}
