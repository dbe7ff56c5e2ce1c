/** What stands over a column and under it, each part on a line of its own. */
import type { Bar, Chart } from './charts-of.ts'

interface ColumnWords {
  /** The figure, and below it what it rests on. */
  over: (bar: Bar) => string
  /** The period, and below it the label where not all have one. */
  under: (bar: Bar) => string
}

export function columnWords({ bars }: Pick<Chart, 'bars'>): ColumnWords {
  const labels = new Set(bars.map(({ label }) => label))
  return {
    over: ({ says }) => says.replace(', ', '\n'),
    under: ({ label, when }) =>
      [when, ...(labels.size > 1 ? [label] : [])].filter((one) => one !== null).join('\n'),
  }
}
