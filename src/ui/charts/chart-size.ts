/** Heights in CSS pixels, known before the drawing's code arrives, so that nothing jumps when it does. */
import type { Chart } from '../../domain/charts/charts-of.ts'

export const BAR_ROW = 38
export const SHARES_HEIGHT = 68

/** Room for columns and the figures on top of them. */
const COLUMNS = 108

/** Room for what stands under the columns: a year, or also a period in words and a place. */
export function footOf({ bars }: Pick<Chart, 'bars'>): number {
  return new Set(bars.map(({ label }) => label)).size > 1 ? 60 : 22
}

export function heightOf(chart: Pick<Chart, 'form' | 'bars'>): number {
  switch (chart.form) {
    case 'bars':
      return chart.bars.length * BAR_ROW
    case 'years':
      return COLUMNS + footOf(chart)
    case 'shares':
      return SHARES_HEIGHT
    default:
      return chart.form satisfies never
  }
}
