/** Sizes of a chart in CSS pixels: its heights are known before the drawing's code arrives, so that nothing jumps when it does. */
import type { Chart } from './charts-of.ts'

/** Letters of figures, and of all other words. */
export const SMALL = 13
export const TINY = 11

/** Mean width of a character at the two sizes; enough to keep words inside. */
export const CHARACTER = { small: 6.9, tiny: 5.9 } as const

/** Wider columns look like blocks, not like figures. */
export const COLUMN = 76

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
