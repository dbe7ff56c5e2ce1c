/** Parts of a hundred end to end; what is left over is drawn as unknown and given no number. */
import type { Bar, Chart } from './charts-of.ts'

export interface Share {
  bar: Bar
  /** Per cent from the start of the strip. */
  from: number
  to: number
  known: boolean
}

/** The first bar that is unknown takes what is left; others have no part that could be drawn. */
export function sharesOf({ bars }: Pick<Chart, 'bars'>): Share[] {
  let end = 0
  return bars.flatMap((bar): Share[] => {
    const from = end
    const { reach } = bar
    if (reach.known === 'exactly') end += reach.to
    else if (reach.known === 'between') end += (reach.low + reach.high) / 2
    else end = 100
    // Parts of a hundred are no less than nothing: what is has no strip, only its words.
    if (from >= 100 || end <= from) {
      end = from
      return []
    }
    return [{ bar, from, to: Math.min(end, 100), known: reach.known === 'exactly' }]
  })
}
