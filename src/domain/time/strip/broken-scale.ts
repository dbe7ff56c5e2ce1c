/** An axis that may break: a long stretch in which little happens is squeezed, and what it frees goes to the rest. */
import { ticksBetween } from '../time-scale.ts'

export interface Stretch {
  /** Milliseconds UTC. */
  from: number
  to: number
  /** Part of the axis' length, 0 to 1. */
  share: number
  /** Narrower than its time: where it meets one that is not, the axis breaks. */
  squeezed: boolean
}

export interface BrokenScale {
  stretches: readonly Stretch[]
  /** Time → part of the axis, 0 to 1. */
  at: (time: number) => number
  /** Part of the axis → time. */
  timeAt: (share: number) => number
  /** Parts of the axis at which the measure of time changes. */
  breaks: readonly number[]
}

/** About how many cells of one calendar unit are told apart, as twelve months of a year. */
const CELLS = 12
/** A cell is nearly empty when it holds at most this part of what the fullest holds. */
const NEARLY_EMPTY = 0.25
/** Only what takes more than this part of the whole is worth a break. */
const LONG = 0.25
/** The least part that a squeezed stretch keeps, and the most, of what its time would have. */
const LEAST = 0.08
const MOST = 0.75

/** `moments` are what happens, in milliseconds UTC; without a long quiet stretch there is one stretch, whole. */
export function stretchesOf(
  [from, to]: readonly [number, number],
  moments: readonly number[],
): Stretch[] {
  const whole = { from, to, share: 1, squeezed: false }
  const inside = moments.filter((time) => time >= from && time <= to)
  if (inside.length === 0 || to <= from) return [whole]
  const runs = runsOf(cellsBetween(from, to, inside), to - from)
  const quiet = runs.filter(({ squeezed }) => squeezed)
  if (quiet.length === 0) return [whole]
  const shareOf = ({ from: start, to: end, count }: Run) => {
    const linear = (end - start) / (to - from)
    return Math.min(Math.max(count / inside.length, LEAST), linear * MOST)
  }
  const left = 1 - quiet.reduce((sum, run) => sum + shareOf(run), 0)
  const time = runs.reduce((sum, run) => sum + (run.squeezed ? 0 : run.to - run.from), 0)
  return runs.map((run) => ({
    from: run.from,
    to: run.to,
    share: run.squeezed ? shareOf(run) : (left * (run.to - run.from)) / time,
    squeezed: run.squeezed,
  }))
}

interface Run {
  from: number
  to: number
  count: number
  squeezed: boolean
}

function cellsBetween(from: number, to: number, moments: readonly number[]): Run[] {
  const ticks = ticksBetween([from, to], CELLS)
  const edges = [from, ...ticks.filter((time) => time > from && time < to), to]
  const cells = edges.slice(1).map((end, at) => {
    const start = edges[at] ?? from
    // The last cell has its end too.
    const count = moments.filter((time) => time >= start && (time < end || end === to)).length
    return { from: start, to: end, count }
  })
  const most = Math.max(...cells.map(({ count }) => count))
  return cells.map((cell) => ({ ...cell, squeezed: cell.count <= most * NEARLY_EMPTY }))
}

/** Cells that are alike run together; a quiet run that is not long is left as it is. */
function runsOf(cells: readonly Run[], length: number): Run[] {
  const joined = join(cells)
  return join(
    joined.map((run) => ({ ...run, squeezed: run.squeezed && run.to - run.from > length * LONG })),
  )
}

function join(runs: readonly Run[]): Run[] {
  return runs.reduce<Run[]>((all, run) => {
    const last = all.at(-1)
    if (last?.squeezed !== run.squeezed) return [...all, run]
    return [...all.slice(0, -1), { ...last, to: run.to, count: last.count + run.count }]
  }, [])
}

/** Time beyond the axis rests at its ends. */
export function brokenScale(stretches: readonly Stretch[]): BrokenScale {
  const starts = stretches.map((_, at) =>
    stretches.slice(0, at).reduce((sum, { share }) => sum + share, 0),
  )
  const at = (time: number) => {
    const found = stretches.findLastIndex(({ from }) => from <= time)
    const stretch = stretches[found]
    if (stretch === undefined) return 0
    const part = (time - stretch.from) / (stretch.to - stretch.from)
    return Math.min((starts[found] ?? 0) + stretch.share * Math.min(part, 1), 1)
  }
  const timeAt = (share: number) => {
    const found = Math.max(
      starts.findLastIndex((start) => start <= share),
      0,
    )
    const stretch = stretches[found]
    if (stretch === undefined) return 0
    const part = (share - (starts[found] ?? 0)) / stretch.share
    return stretch.from + (stretch.to - stretch.from) * Math.min(Math.max(part, 0), 1)
  }
  return { stretches, at, timeAt, breaks: starts.slice(1) }
}
