/** Signed distances of the few shapes that marks, arrows and cities are made of. */
import type { RasterShape } from './raster.ts'

export const disc =
  (radius: number): RasterShape =>
  (x, y) =>
    Math.hypot(x, y) - radius

export const square =
  (half: number, corner = 1.5): RasterShape =>
  (x, y) => {
    const [dx, dy] = [Math.abs(x) - half + corner, Math.abs(y) - half + corner]
    return Math.hypot(Math.max(dx, 0), Math.max(dy, 0)) + Math.min(Math.max(dx, dy), 0) - corner
  }

/** A lying bar with round ends. */
export const pill =
  (halfWidth: number, halfHeight: number): RasterShape =>
  (x, y) =>
    Math.hypot(Math.max(0, Math.abs(x) - halfWidth + halfHeight), y) - halfHeight

export const diamond =
  (half: number): RasterShape =>
  (x, y) =>
    (Math.abs(x) + Math.abs(y) - half) * Math.SQRT1_2

/** Corners in order, either way round. */
export const polygon =
  (corners: readonly (readonly [number, number])[]): RasterShape =>
  (x, y) => {
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

export const star = (points: number, outer: number, inner: number): RasterShape =>
  polygon(
    Array.from({ length: points * 2 }, (_, at) => {
      const radius = at % 2 === 0 ? outer : inner
      const angle = (at * Math.PI) / points - Math.PI / 2
      return [Math.cos(angle) * radius, Math.sin(angle) * radius] as const
    }),
  )

export const bar =
  (halfWidth: number, halfHeight: number): RasterShape =>
  (x, y) =>
    Math.max(Math.abs(x) - halfWidth, Math.abs(y) - halfHeight)

export const moved =
  (shape: RasterShape, dx: number, dy: number): RasterShape =>
  (x, y) =>
    shape(x - dx, y - dy)

export const both =
  (one: RasterShape, other: RasterShape): RasterShape =>
  (x, y) =>
    Math.min(one(x, y), other(x, y))

/** The line along a shape's edge. */
export const edge =
  (shape: RasterShape, width: number): RasterShape =>
  (x, y) =>
    Math.abs(shape(x, y)) - width / 2

/** The same, in dashes: `dashes` around the centre, each as long as its gap. */
export const brokenEdge =
  (shape: RasterShape, width: number, dashes: number): RasterShape =>
  (x, y) => {
    const line = Math.abs(shape(x, y)) - width / 2
    // Away from the line the angle does not matter, and is dear to work out.
    if (line > 1) return line
    const turn = ((Math.atan2(y, x) / (2 * Math.PI) + 1) * dashes) % 1
    const dash = ((Math.abs(turn - 0.5) - 0.29) / dashes) * 2 * Math.PI * Math.hypot(x, y)
    return Math.max(line, dash)
  }
