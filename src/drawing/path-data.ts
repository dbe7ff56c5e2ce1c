/** Spots → path data, in tenths of a pixel and without what no eye sees. */
import type { PixelPair } from './camera.ts'

/** Pixels that a line may be off after points are left out. */
const TOLERANCE = 0.25
/** Pixels under which two points are one. */
const LEAST_STEP = 0.3
/** Square pixels under which a ring is not drawn. */
const LEAST_AREA = 0.2

export function linePath(line: readonly PixelPair[]): string {
  const kept = thinned(line)
  const [first, ...rest] = kept
  if (first === undefined || rest.length === 0) return ''
  return `M${pair(first)}${rest.map((spot) => `L${pair(spot)}`).join('')}`
}

/** Empty for a ring too small to be seen. */
export function ringPath(ring: readonly PixelPair[]): string {
  const [first] = ring
  if (first === undefined || Math.abs(area(ring)) < LEAST_AREA) return ''
  const kept = thinned(ring)
  return kept.length < 3 ? '' : `${linePath(kept)}Z`
}

export const pair = ([x, y]: PixelPair): string => `${tenths(x)} ${tenths(y)}`

const tenths = (value: number): string => String(Math.round(value * 10) / 10 || 0)

function area(ring: readonly PixelPair[]): number {
  let twice = 0
  for (const [at, [x, y]] of ring.entries()) {
    const [nextX, nextY] = ring[(at + 1) % ring.length] ?? [x, y]
    twice += x * nextY - nextX * y
  }
  return twice / 2
}

/** Points closer than a step go first, then those that Douglas and Peucker find on the way between others. */
export function thinned(line: readonly PixelPair[]): readonly PixelPair[] {
  const spaced: PixelPair[] = []
  for (const [at, spot] of line.entries()) {
    const last = spaced.at(-1)
    const near =
      last !== undefined &&
      Math.abs(spot[0] - last[0]) < LEAST_STEP &&
      Math.abs(spot[1] - last[1]) < LEAST_STEP
    if (!near) spaced.push(spot)
    else if (at === line.length - 1 && spaced.length > 1) spaced[spaced.length - 1] = spot
  }
  return spaced.length < 3 ? spaced : peucker(spaced)
}

function peucker(line: readonly PixelPair[]): PixelPair[] {
  const keep = new Uint8Array(line.length)
  keep[0] = 1
  keep[line.length - 1] = 1
  const open: [number, number][] = [[0, line.length - 1]]
  for (let span = open.pop(); span !== undefined; span = open.pop()) {
    const [from, to] = span
    const [a, b] = [line[from], line[to]]
    if (a === undefined || b === undefined) continue
    let [farthest, far] = [-1, TOLERANCE]
    for (let at = from + 1; at < to; at += 1) {
      const spot = line[at]
      const off = spot === undefined ? 0 : offLine(spot, a, b)
      if (off > far) [farthest, far] = [at, off]
    }
    if (farthest < 0) continue
    keep[farthest] = 1
    open.push([from, farthest], [farthest, to])
  }
  return line.filter((_, at) => keep[at] === 1)
}

/** Pixels from a spot to a segment. */
function offLine([x, y]: PixelPair, [ax, ay]: PixelPair, [bx, by]: PixelPair): number {
  const [ex, ey] = [bx - ax, by - ay]
  const length = ex * ex + ey * ey
  const share =
    length === 0 ? 0 : Math.min(1, Math.max(0, ((x - ax) * ex + (y - ay) * ey) / length))
  return Math.hypot(x - ax - ex * share, y - ay - ey * share)
}
