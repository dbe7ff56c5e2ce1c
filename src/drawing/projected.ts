/** Parts of a shape in pixels of the picture, cut to what may be seen. */
import type { PixelPair } from './camera.ts'
import { clippedLine, clippedRing } from './clip.ts'
import type { Projector } from './projector.ts'
import type { ShapePart } from './world-shape.ts'

/** Rings of an area; none where it is out of sight. */
export function seenRings(
  parts: readonly ShapePart[],
  projector: Projector,
): (readonly PixelPair[])[] {
  return inSight(parts, projector).flatMap((part) => {
    const ring = clippedRing(grounded(part, projector), projector.box)
    return ring.length < 3 ? [] : [ring.map((spot) => projector.seen(spot))]
  })
}

/** Lines, moved to their right by so many pixels. */
export function seenLines(
  parts: readonly ShapePart[],
  projector: Projector,
  offset: number,
): (readonly PixelPair[])[] {
  return inSight(parts, projector).flatMap((part) =>
    clippedLine(grounded(part, projector), projector.box).map((line) =>
      (offset === 0 ? line : movedAside(line, offset)).map((spot) => projector.seen(spot)),
    ),
  )
}

function grounded({ points }: ShapePart, projector: Projector): PixelPair[] {
  const spots: PixelPair[] = []
  for (let at = 0; at < points.length; at += 2) {
    spots.push(projector.ground(points[at] ?? 0, points[at + 1] ?? 0))
  }
  return spots
}

/** Boxes are told apart without projecting what is in them. */
function inSight(parts: readonly ShapePart[], projector: Projector): readonly ShapePart[] {
  const { box } = projector
  return parts.filter(({ box: { left, top, right, bottom } }) => {
    const corners = [
      projector.ground(left, top),
      projector.ground(right, top),
      projector.ground(left, bottom),
      projector.ground(right, bottom),
    ]
    const xs = corners.map(([x]) => x)
    const ys = corners.map(([, y]) => y)
    return (
      Math.max(...xs) >= box.left &&
      Math.min(...xs) <= box.right &&
      Math.max(...ys) >= box.top &&
      Math.min(...ys) <= box.bottom
    )
  })
}

/** Corners sharper than this are cut short, or a spike would stand out of the area. */
const LONGEST_MITER = 2

/** Each spot moved along the middle of its two sides' normals. */
function movedAside(line: readonly PixelPair[], offset: number): readonly PixelPair[] {
  const spots = line.filter(
    ([x, y], at) => at === 0 || x !== line[at - 1]?.[0] || y !== line[at - 1]?.[1],
  )
  const [first, last] = [spots[0], spots.at(-1)]
  if (first === undefined || last === undefined || spots.length < 2) return spots
  const closed = first[0] === last[0] && first[1] === last[1]
  const normal = (from: PixelPair | undefined, to: PixelPair | undefined): PixelPair | null => {
    if (from === undefined || to === undefined) return null
    const [dx, dy] = [to[0] - from[0], to[1] - from[1]]
    const length = Math.hypot(dx, dy)
    return length === 0 ? null : [-dy / length, dx / length]
  }
  return spots.map((spot, at): PixelPair => {
    const before = normal(spots[at - 1] ?? (closed ? spots.at(-2) : undefined), spot)
    const after = normal(spot, spots[at + 1] ?? (closed ? spots[1] : undefined))
    const [one, other] = [before ?? after ?? [0, 0], after ?? before ?? [0, 0]]
    const [sumX, sumY] = [one[0] + other[0], one[1] + other[1]]
    const length = Math.hypot(sumX, sumY)
    if (length === 0) return spot
    const miter = Math.min(LONGEST_MITER, 2 / length)
    return [spot[0] + (sumX / length) * miter * offset, spot[1] + (sumY / length) * miter * offset]
  })
}
