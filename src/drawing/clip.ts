/** Cuts rings and lines to a box, so that a picture carries nothing that it does not show. */
import { sharesInside } from '../view/shares-inside.ts'
import type { PixelPair } from './camera.ts'
import type { PixelBox } from './projector.ts'

const inside = ({ left, top, right, bottom }: PixelBox, [x, y]: PixelPair) =>
  x >= left && x <= right && y >= top && y <= bottom

/** The part of a ring in the box, by Sutherland and Hodgman; where it left the box it runs along the edge. */
export function clippedRing(ring: readonly PixelPair[], box: PixelBox): readonly PixelPair[] {
  if (ring.every((spot) => inside(box, spot))) return ring
  const { left, top, right, bottom } = box
  let cut = ring
  for (const [axis, edge, keepsAbove] of [
    [0, left, true],
    [0, right, false],
    [1, top, true],
    [1, bottom, false],
  ] as const) {
    const from = cut
    const kept = (spot: PixelPair) => (keepsAbove ? spot[axis] >= edge : spot[axis] <= edge)
    const next: PixelPair[] = []
    for (const [at, spot] of from.entries()) {
      const before = from[(at + from.length - 1) % from.length] ?? spot
      if (kept(spot) !== kept(before)) {
        const share = (edge - before[axis]) / (spot[axis] - before[axis])
        const other = axis === 0 ? 1 : 0
        const across = before[other] + (spot[other] - before[other]) * share
        next.push(axis === 0 ? [edge, across] : [across, edge])
      }
      if (kept(spot)) next.push(spot)
    }
    cut = next
  }
  return cut
}

/** The parts of a line in the box, by Liang and Barsky, segment by segment. */
export function clippedLine(
  line: readonly PixelPair[],
  box: PixelBox,
): readonly (readonly PixelPair[])[] {
  if (line.every((spot) => inside(box, spot))) return [line]
  const parts: PixelPair[][] = []
  let open: PixelPair[] | null = null
  for (const [at, to] of line.entries()) {
    const from = line[at - 1]
    if (from === undefined) continue
    const shares = sharesInside(from, to, box)
    if (shares === null) {
      open = null
      continue
    }
    const [first, last] = shares
    const spot = (share: number): PixelPair =>
      share === 0
        ? from
        : share === 1
          ? to
          : [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share]
    if (open === null || first > 0) {
      open = [spot(first)]
      parts.push(open)
    }
    open.push(spot(last))
    if (last < 1) open = null
  }
  return parts
}
