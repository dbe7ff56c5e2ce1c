/** What the ticks of a time axis are called: each day with its month, the first and each new year with its year. */
import { sayTickDay, sayTickMonth, withYear } from '../../words/record/say-tick.ts'
import { sayYear } from '../../words/record/say-year.ts'

interface Tick {
  year: number
  /** From one. */
  month: number
  day: number
}

const tickOf = (time: number): Tick => {
  const date = new Date(time)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}

/** By milliseconds UTC, in order; ticks are whole days, whole months or whole years. */
export function tickLabels(times: readonly number[]): string[] {
  const ticks = times.map(tickOf)
  const areMonths = ticks.every(({ day }) => day === 1)
  const areYears = areMonths && ticks.every(({ month }) => month === 1)
  return ticks.map(({ year, month, day }, at) => {
    if (areYears) return sayYear(year)
    const label = areMonths ? sayTickMonth(month) : sayTickDay(day, month)
    return ticks[at - 1]?.year === year ? label : withYear(label, year)
  })
}
