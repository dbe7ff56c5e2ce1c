/** How many records may fall in each stretch of an axis: one that reaches over several counts in each. */
import type { DatedRecord } from './records.ts'
import { spansMeet } from './span.ts'

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
