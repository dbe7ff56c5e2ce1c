/** A factor's charts as plain values: bars with what is known of each, so that drawing one adds nothing. */
import type { Factor, Indicator, IndicatorValue } from '../../model/schema/dossier.ts'
import { SAID_CHART } from '../../words/record/charts.ts'
import { sayFigure, sayPeriod } from '../../words/record/say-figure.ts'
import type { DossierIndex } from '../dossier-index.ts'
import { refer } from '../references.ts'
import { titleOf } from '../titles.ts'

type FactorChart = NonNullable<Factor['charts']>[number]

/** How far a bar is known to reach, in the chart's unit. */
export type Reach =
  | { known: 'exactly'; to: number }
  | { known: 'between'; low: number; high: number }
  | { known: 'over'; low: number }
  | { known: 'under'; high: number }
  | { known: 'not' }

export interface Bar {
  id: string
  label: string
  /** Null where all bars share a period, which the chart then tells once, and for what is unknown. */
  when: string | null
  reach: Reach
  /** Worked out from another figure: not drawn like one that a source gives. */
  implied: boolean
  /** The figure in words. */
  says: string
  sources: readonly string[]
}

export interface Chart {
  id: string
  form: FactorChart['form']
  title: string
  unit: string
  /** The period that all bars share. */
  period: string | null
  bars: readonly Bar[]
  sources: readonly string[]
  /** What the indicators leave open, each in its own words. */
  unknown: readonly string[]
  /** All of it in one sentence, for who does not see it. */
  says: string
}

/** A chart with the indicators that it draws, or an indicator that no chart draws. */
export interface FigureGroup {
  chart: Chart | null
  indicators: readonly Indicator[]
}

/** Charts and tables in the order of the indicators. */
export function figuresOf(index: DossierIndex, factor: Factor): FigureGroup[] {
  const shown = new Set<string>()
  return factor.indicators.flatMap((indicator): FigureGroup[] => {
    if (shown.has(indicator.id)) return []
    const spec = factor.charts?.find(({ draws }) =>
      draws.some((one) => one.indicator === indicator.id),
    )
    const chart = spec === undefined ? null : chartOf(index, factor, spec)
    if (spec === undefined || chart === null) return [{ chart: null, indicators: [indicator] }]
    const indicators = drawnBy(factor, spec).map((one) => one.indicator)
    for (const { id } of indicators) shown.add(id)
    return [{ chart, indicators }]
  })
}

/** Null where there is nothing to compare: one figure alone is told better by its number. */
export function chartOf(index: DossierIndex, factor: Factor, spec: FactorChart): Chart | null {
  const drawn = drawnBy(factor, spec)
  const values = drawn.flatMap(({ indicator, times }) =>
    indicator.values.map((value) => ({ indicator, times, value })),
  )
  const periods = new Set(values.map(({ value }) => sayPeriod(value.date)))
  const [first = null] = periods
  const period = periods.size === 1 ? first : null
  const given = values.map(({ indicator, times, value }, at): Bar => {
    const figure = sayFigure(value)
    return {
      id: String(at),
      label: value.label ?? titleOf(index, refer('place', value.place)),
      when: period === null ? sayPeriod(value.date) : null,
      reach: reachOf(value, times),
      implied: value.standing === 'implied',
      says:
        indicator.unit === spec.unit || times === 1
          ? figure
          : SAID_CHART.figure(figure, indicator.unit),
      sources: value.sources,
    }
  })
  const gaps = (spec.unknown ?? []).map((label, at): Bar => ({
    id: `unknown ${at}`,
    label,
    when: null,
    reach: { known: 'not' },
    implied: false,
    says: SAID_CHART.notKnown,
    sources: [],
  }))
  const bars = [...given, ...gaps]
  if (given.length === 0 || bars.length < 2) return null
  const { id, form, title, unit } = spec
  const heading = [title, unit, ...(period === null ? [] : [period])]
  return {
    id,
    form,
    title,
    unit,
    period,
    bars,
    sources: [...new Set(given.flatMap(({ sources }) => sources))],
    unknown: drawn.flatMap(({ indicator }) => indicator.unknown ?? []),
    says: SAID_CHART.chart(heading, bars.map(sayBar)),
  }
}

function drawnBy(factor: Factor, spec: FactorChart) {
  return spec.draws.flatMap(({ indicator: id, times = 1 }) => {
    const indicator = factor.indicators.find((one) => one.id === id)
    return indicator === undefined ? [] : [{ indicator, times }]
  })
}

const sayBar = ({ label, when, says }: Bar) => SAID_CHART.bar(label, when, says)

function reachOf({ value, low, high }: IndicatorValue, times: number): Reach {
  if (low !== undefined && high !== undefined) {
    return { known: 'between', low: low * times, high: high * times }
  }
  if (value !== undefined) return { known: 'exactly', to: value * times }
  if (low !== undefined) return { known: 'over', low: low * times }
  return high === undefined ? { known: 'not' } : { known: 'under', high: high * times }
}
