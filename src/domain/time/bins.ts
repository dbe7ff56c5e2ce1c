/** How many records may fall in each stretch of an axis: one that reaches over several counts in each. */
import { DAY_MS } from '../../model/edtf/calendar.ts'
import type { DatedRecord } from './records.ts'
import { spansMeet } from './span.ts'
import { dayText } from './window.ts'

export interface Bin {
  from: number
  to: number
  count: number
}

/** `edges` in order; one bin between each two. */
export function binsBetween(edges: readonly number[], records: readonly DatedRecord[]): Bin[] {
  return edges.slice(1).flatMap((to, at) => {
    const from = edges[at]
    if (from === undefined || from >= to) return []
    const inside = records.filter(({ drawn }) => spansMeet([drawn.from, drawn.to], [from, to]))
    return [{ from, to, count: inside.length }]
  })
}

/** A bin's days as EDTF, whole years as years. */
export function binText({ from, to }: Bin): string {
  const [first, last] = [dayText(from), dayText(to - DAY_MS)]
  if (!first.endsWith('-01-01') || !last.endsWith('-12-31')) return `${first}/${last}`
  const years = [first.slice(0, -6), last.slice(0, -6)]
  return years[0] === years[1] ? first.slice(0, -6) : years.join('/')
}
