/** Records on an axis → where each mark stands in its lane: marks that would hide one another get rows of their own. */
import type { DrawnTime, Edge } from '../../domain/time/drawn.ts'
import { LANES, type DatedRecord, type Lane } from '../../domain/time/records.ts'

/** Pixels along the axis for a moment. */
export type TimeToPixel = (time: number) => number

/** A bar from `x0` to `x1`, firm from `body0` to `body1` and fading between. */
export interface TimeBarShape {
  x0: number
  x1: number
  body0: number
  body1: number
  start: Edge
  end: Edge
  tick: boolean
  uncertain: boolean
}

export interface LaidMark {
  record: DatedRecord
  bar: TimeBarShape
  ghost: TimeBarShape | null
  row: number
  /** Free pixels after the mark in its row, for a few words. */
  free: number
}

export interface LaidLane {
  lane: Lane
  rows: number
  marks: readonly LaidMark[]
}

/** Pixels: the least width of a day and of any other mark, room between marks, and how far an end fades. */
const TICK = 5
const LEAST = 7
const GAP = 3
const SOFT = 10
const FADE_IN = 14
const FADE_OUT = 8
const UNKNOWN = 26

export function barOf(drawn: DrawnTime, place: TimeToPixel, width: number): TimeBarShape {
  const { start, end, uncertain } = drawn
  const tick = drawn.shape === 'tick'
  let left = start === 'open' ? Math.min(0, place(drawn.to) - LEAST) : place(drawn.from)
  let right = end === 'open' ? Math.max(width, left + LEAST) : place(drawn.to)
  const lack = (tick ? TICK : LEAST) - (right - left)
  if (lack > 0) {
    left -= lack / 2
    right += lack / 2
  }
  const reach = (edge: Edge) => {
    const half = (right - left) / 3
    switch (edge) {
      case 'firm':
      case 'open':
        return { outside: 0, inside: 0 }
      case 'soft':
        return { outside: 0, inside: Math.min(half, SOFT) }
      case 'fading':
        return { outside: FADE_OUT, inside: Math.min(half, FADE_IN) }
      case 'unknown':
        return { outside: UNKNOWN, inside: 0 }
      default:
        return edge satisfies never
    }
  }
  const before = reach(start)
  const after = reach(end)
  return {
    x0: left - before.outside,
    x1: right + after.outside,
    body0: left + before.inside,
    body1: right - after.inside,
    start,
    end,
    tick,
    uncertain,
  }
}

/** More rows would be thinner than a pixel: from there on marks lie on one another until one zooms in. */
const MOST_ROWS = 24

/** The row that ends first. */
const earliest = (ends: readonly number[]): number => ends.indexOf(Math.min(...ends))

/** Marks that lie wholly beyond the axis are left out; every lane is there, empty or not. */
export function layOut(
  records: readonly DatedRecord[],
  place: TimeToPixel,
  width: number,
): LaidLane[] {
  return LANES.map((lane) => {
    /** Where the last mark of each row ends. */
    const ends: number[] = []
    const marks = records
      .filter((one) => one.lane === lane)
      .map((record) => {
        const bar = barOf(record.drawn, place, width)
        const ghost = record.ghost === null ? null : barOf(record.ghost, place, width)
        return { record, bar, ghost, from: Math.min(bar.x0, ghost?.x0 ?? bar.x0) }
      })
      .filter(({ bar, ghost }) => [bar, ghost].some((one) => one !== null && meets(one, width)))
      .sort((one, other) => one.from - other.from)
      .map(({ record, bar, ghost, from }) => {
        const free = ends.findIndex((end) => end + GAP <= from)
        const row = free >= 0 ? free : ends.length < MOST_ROWS ? ends.length : earliest(ends)
        ends[row] = Math.max(ends[row] ?? bar.x1, bar.x1, ghost?.x1 ?? bar.x1)
        return { record, bar, ghost, row, from, until: ends[row] }
      })
    /** Where the next mark of each row begins, from the last mark back. */
    const nexts = new Map<number, number>()
    const roomy = marks
      .toReversed()
      .map(({ record, bar, ghost, row, from, until }) => {
        const free = (nexts.get(row) ?? width) - until
        nexts.set(row, from)
        return { record, bar, ghost, row, free }
      })
      .toReversed()
    return { lane, rows: Math.max(1, ends.length), marks: roomy }
  })
}

/** Heights that share what there is: each lane has its least, and those of more rows more of the rest. */
export function heightsOf(lanes: readonly LaidLane[], total: number, least: number): number[] {
  const rest = total - least * lanes.length
  const more = lanes.reduce((sum, { rows }) => sum + rows - 1, 0)
  return lanes.map(
    ({ rows }) => least + (more === 0 ? rest / lanes.length : (rest * (rows - 1)) / more),
  )
}

const meets = ({ x0, x1 }: TimeBarShape, width: number) => x1 >= 0 && x0 <= width

/** The mark under a pointer or the nearest within reach, in pixels of the lane; null where there is none. */
export function nearestMark(
  { marks, rows }: LaidLane,
  at: { x: number; y: number },
  height: number,
  reach: number,
): LaidMark | null {
  const distances = marks.map((mark) => {
    const middle = ((mark.row + 0.5) * height) / rows
    const across = Math.max(mark.bar.x0 - at.x, at.x - mark.bar.x1, 0)
    return { mark, distance: Math.hypot(across, (at.y - middle) / 2) }
  })
  const [nearest] = distances.sort((one, other) => one.distance - other.distance)
  return nearest !== undefined && nearest.distance <= reach ? nearest.mark : null
}
