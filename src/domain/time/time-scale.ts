/** A straight axis of time, and the calendar's own ticks on it. */
import { utcTicks } from 'd3-time'

export interface TimeScale {
  /** Milliseconds UTC → pixels. */
  at: (time: number) => number
  /** Pixels → milliseconds UTC. */
  timeAt: (x: number) => number
}

export const timeScale = ([from, to]: readonly [number, number], width: number): TimeScale => ({
  at: (time) => ((time - from) / (to - from)) * width,
  timeAt: (x) => from + (x / width) * (to - from),
})

/** Whole days, months or years between two moments, both included, about `count` of them: milliseconds UTC. */
export const ticksBetween = ([from, to]: readonly [number, number], count: number): number[] =>
  utcTicks(new Date(from), new Date(to), count).map(Number)
