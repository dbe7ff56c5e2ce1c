/** Ticks of an axis that may break, each stretch in the unit that its room allows; years stand out, and no name touches another. */
import { DAY_MS } from '../../../model/edtf/calendar.ts'
import { sayTickDay, sayTickMonth } from '../../../words/record/say-tick.ts'
import { sayYear } from '../../../words/record/say-year.ts'
import { ticksBetween } from '../time-scale.ts'
import type { BrokenScale, Stretch } from './broken-scale.ts'

export interface StripTick {
  /** Pixels of the axis. */
  x: number
  /** Empty where its name has no room. */
  label: string
  /** A year among months. */
  strong: boolean
  year: boolean
}

/** Pixels that a tick wants, and the least between two names. */
const ROOM = 46
const GAP = 8
/** Pixels that a name may stand out beyond an end of the axis. */
const OUT = 14

/** `measure` gives the width of a name in pixels, one that stands out or not. */
export function stripTicks(
  scale: BrokenScale,
  width: number,
  measure: (text: string, strong: boolean) => number,
): StripTick[] {
  const ticks = scale.stretches.flatMap((stretch) => ticksOf(stretch, scale, width))
  const taken: (readonly [number, number])[] = []
  const reachOf = ({ x, label, strong }: StripTick) => {
    const half = measure(label, strong) / 2
    return [x - half, x + half] as const
  }
  const fits = (tick: StripTick) => {
    const [from, to] = reachOf(tick)
    const isFree =
      taken.every((other) => to + GAP <= other[0] || from >= other[1] + GAP) &&
      from >= -OUT &&
      to <= width + OUT
    if (isFree) taken.push([from, to])
    return isFree
  }
  // The years first: a month without its year says little.
  const named = new Set(ticks.toSorted((one, two) => rankOf(one) - rankOf(two)).filter(fits))
  return ticks.map((tick) => (named.has(tick) ? tick : { ...tick, label: '' }))
}

const rankOf = ({ strong, year }: StripTick) => (strong ? 0 : year ? 1 : 2)

function ticksOf(stretch: Stretch, scale: BrokenScale, width: number): StripTick[] {
  const count = Math.max(1, Math.round((stretch.share * width) / ROOM))
  const days = Math.floor((stretch.to - stretch.from) / DAY_MS)
  const isLast = stretch.to === scale.stretches.at(-1)?.to
  // No weeks: they begin on days that nobody dates by.
  const most = Math.min(count, days > 60 ? Math.ceil(days / 31) : Math.max(days, 1))
  const ticks = ticksBetween([stretch.from, stretch.to], most)
    .filter((time) => time < stretch.to || isLast)
    .map((time) => ({ x: scale.at(time) * width, ...labelOf(time) }))
  const areYears = ticks.every(({ year }) => year)
  return ticks.map((tick) => ({ ...tick, strong: tick.year && !areYears }))
}

function labelOf(time: number): { label: string; year: boolean } {
  const date = new Date(time)
  const [month, day] = [date.getUTCMonth(), date.getUTCDate()]
  if (month === 0 && day === 1) return { label: sayYear(date.getUTCFullYear()), year: true }
  const label = day === 1 ? sayTickMonth(month + 1) : sayTickDay(day, month + 1)
  return { label, year: false }
}
