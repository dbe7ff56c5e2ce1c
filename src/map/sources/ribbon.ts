/** A leg whose path is unknown as a ribbon: it begins and ends short of its ends, and fades towards both. */
import type { Position } from '../../domain/boundaries.ts'

/** Share of the way at which it begins, and from which it is whole. */
const BEGINS = 0.14
const WHOLE = 0.4
/** Steps in which it fades. */
const STEPS = 7

interface RibbonPart {
  line: Position[]
  /** Share of its ink. */
  fade: number
}

const lengthOf = ([ax, ay]: Position, [bx, by]: Position) => Math.hypot(bx - ax, by - ay)

/** The part of a line between two shares of its length. */
export function partOf(line: readonly Position[], from: number, to: number): Position[] {
  const steps = line.slice(1).map((end, at) => {
    const start = line[at] ?? end
    return { start, end, length: lengthOf(start, end) }
  })
  const whole = steps.reduce((sum, { length }) => sum + length, 0)
  let before = 0
  const part: Position[] = []
  for (const { start, end, length } of steps) {
    const spot = (along: number): Position => {
      const share = length === 0 ? 0 : Math.min(1, Math.max(0, (along - before) / length))
      return [start[0] + (end[0] - start[0]) * share, start[1] + (end[1] - start[1]) * share]
    }
    const [first, last] = [from * whole, to * whole]
    if (before + length > first && before < last) {
      if (part.length === 0) part.push(spot(first))
      part.push(spot(last))
    }
    before += length
  }
  return part
}

/** From end to end, each piece as strong as it is far from its own end. */
export function ribbonOf(line: readonly Position[]): RibbonPart[] {
  const step = (WHOLE - BEGINS) / STEPS
  const fading = Array.from({ length: STEPS }, (_, at) => ({
    from: BEGINS + at * step,
    to: BEGINS + (at + 1) * step,
    fade: (at + 1) / (STEPS + 1),
  }))
  const parts = [
    ...fading,
    { from: WHOLE, to: 1 - WHOLE, fade: 1 },
    ...fading.toReversed().map(({ from, to, fade }) => ({ from: 1 - to, to: 1 - from, fade })),
  ]
  return parts.map(({ from, to, fade }) => ({ line: partOf(line, from, to), fade }))
}
