/** Words around the charts of a risk factor, on the screen and in files. */
import type { Chart } from '../../domain/charts/charts-of.ts'

const sources = (count: number) => (count === 1 ? 'Source:' : 'Sources:')

function hatched({ bars, form }: Pick<Chart, 'bars' | 'form'>): string | null {
  if (form === 'shares') return null
  const meanings = [
    bars.some(({ implied }) => implied) ? 'worked out, not given' : null,
    bars.some(({ reach }) => reach.known === 'between')
      ? 'from the lower to the upper figure'
      : null,
    bars.some(({ reach }) => reach.known === 'over') ? 'more, how much is not known' : null,
    bars.some(({ reach }) => reach.known === 'under') ? 'at most so much' : null,
  ].filter((one) => one !== null)
  return meanings.length === 0 ? null : `Hatched: ${meanings.join('; ')}.`
}

export const CHART_WORDS = {
  sources,
  notKnown: 'Not known:',
  /** What a hatched part of a bar means; null where none is drawn. */
  hatched,
  /** Under a chart of a file: what is hatched, and whose the figures are. */
  note: (chart: Pick<Chart, 'bars' | 'form' | 'sources'>, names: string): string =>
    [hatched(chart) ?? [], `${sources(chart.sources.length)} ${names}.`].flat().join(' '),
} as const
