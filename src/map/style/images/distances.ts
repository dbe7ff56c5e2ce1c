/** Signed distances of the shapes that pictures are made of. */
import type { RasterShape } from './raster.ts'
import { TILE, type Hatch } from './outlines/hatches.ts'
import { HALF_DASH, type Corner, type PictureLayer, type PictureShape } from './outlines/shapes.ts'

/** From a point to a shape's edge in CSS pixels; negative inside. */
export function distanceTo(shape: PictureShape, x: number, y: number): number {
  switch (shape[0]) {
    case 'disc':
      return Math.hypot(x, y) - shape[1]
    case 'square': {
      const [, half, corner] = shape
      const [dx, dy] = [Math.abs(x) - half + corner, Math.abs(y) - half + corner]
      return Math.hypot(Math.max(dx, 0), Math.max(dy, 0)) + Math.min(Math.max(dx, dy), 0) - corner
    }
    case 'diamond':
      return (Math.abs(x) + Math.abs(y) - shape[1]) * Math.SQRT1_2
    case 'pill':
      return Math.hypot(Math.max(0, Math.abs(x) - shape[1] + shape[2]), y) - shape[2]
    case 'bar':
      return Math.max(Math.abs(x) - shape[1], Math.abs(y) - shape[2])
    case 'polygon':
      return toPolygon(shape[1], x, y)
    case 'moved':
      return distanceTo(shape[1], x - shape[2], y - shape[3])
    case 'both':
      return Math.min(...shape[1].map((one) => distanceTo(one, x, y)))
    default:
      return shape satisfies never
  }
}

function toPolygon(corners: readonly Corner[], x: number, y: number): number {
  let nearest = Number.POSITIVE_INFINITY
  let inside = false
  for (const [at, [bx, by]] of corners.entries()) {
    const [ax, ay] = corners[(at + corners.length - 1) % corners.length] ?? [bx, by]
    const [ex, ey] = [bx - ax, by - ay]
    const share = ((x - ax) * ex + (y - ay) * ey) / (ex * ex + ey * ey || 1)
    const held = Math.min(1, Math.max(0, share))
    nearest = Math.min(nearest, Math.hypot(x - ax - ex * held, y - ay - ey * held))
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside
  }
  return inside ? -nearest : nearest
}

/** To a layer's edge: that of its shape, grown, or of the line along it. */
export const toLayer =
  ({ shape, line, dashes, grown }: PictureLayer): RasterShape =>
  (x, y) => {
    const distance = distanceTo(shape, x, y)
    if (line === 0) return distance - grown
    const off = Math.abs(distance) - line / 2
    // Away from the line the angle does not matter, and is dear to work out.
    if (dashes === 0 || off > 1) return off
    const turn = ((Math.atan2(y, x) / (2 * Math.PI) + 1) * dashes) % 1
    const dash = ((Math.abs(turn - 0.5) - HALF_DASH) / dashes) * 2 * Math.PI * Math.hypot(x, y)
    return Math.max(off, dash)
  }

/** Stripes of a width, so many to a tile. */
export function stripes({ slant, count, width }: Hatch): RasterShape {
  const period = TILE / count
  const fold = (along: number) =>
    Math.abs(((((along + TILE * 8) % period) + period) % period) - period / 2)
  switch (slant) {
    case 'rising':
      return (x, y) => fold(x + y) * Math.SQRT1_2 - width / 2
    case 'falling':
      return (x, y) => fold(x - y) * Math.SQRT1_2 - width / 2
    case 'upright':
      return (x) => fold(x) - width / 2
    case 'level':
      return (_x, y) => fold(y) - width / 2
    default:
      return slant satisfies never
  }
}
