/** Risk factors of a release: arguments and figures go when all their sources do. */
import { refer } from '../../domain/references.ts'
import type { Factor, Indicator, IndicatorValue } from '../../model/schema/dossier.ts'
import { isGone, isOver, markingOfGone, stamped, without, type Cut } from './cut.ts'
import { cutPart } from './sourced.ts'
import { cutWhereabouts } from './places.ts'
import { RELEASE_WORDS } from '../../words/export/release.ts'

export function cutFactors(cut: Cut, factors: readonly Factor[]): Factor[] {
  return factors
    .filter(({ id }) => !isGone(cut, 'factor', id))
    .map((factor) => {
      const { id, title } = factor
      const inherited = factor.marking ?? cut.whole
      const arguments_ = (list: Factor['supports']) =>
        list.flatMap(
          (one) =>
            cutPart(cut, one, {
              inherited,
              what: refer('factor', id),
              title: RELEASE_WORDS.argument(title),
            }) ?? [],
        )
      const indicators = factor.indicators.flatMap((one) => cutIndicator(cut, factor, one) ?? [])
      const charts = cutCharts(factor, new Set(indicators.map((one) => one.id)))
      return stamped(cut, {
        ...without(factor, 'charts'),
        places: cutWhereabouts(cut, factor.places),
        routes: factor.routes.filter((one) => !isGone(cut, 'route', one)),
        supports: arguments_(factor.supports),
        against: arguments_(factor.against),
        indicators,
        ...(charts.length === 0 ? {} : { charts }),
      })
    })
}

/** An indicator that loses all its figures goes whole: gaps everywhere would say that nobody knows. */
function cutIndicator(cut: Cut, factor: Factor, indicator: Indicator): Indicator | null {
  const inherited = indicator.marking ?? factor.marking ?? cut.whole
  const what = refer('factor', factor.id)
  if (isOver(cut, indicator.marking, inherited)) {
    cut.tell({ what, title: indicator.title, why: 'marking', marking: inherited })
    return null
  }
  const title = RELEASE_WORDS.figure(indicator.title)
  const values = indicator.values.flatMap((one): IndicatorValue[] => {
    const place = refer('place', one.place)
    if (cut.gone.has(place)) {
      const marking = markingOfGone(cut, [place])
      cut.tell({ what, title, why: 'names what is left out', marking })
      return []
    }
    return [cutPart(cut, one, { inherited, what: refer('factor', factor.id), title })].filter(
      (kept) => kept !== null,
    )
  })
  return values.length === 0 && indicator.values.length > 0 ? null : { ...indicator, values }
}

function cutCharts({ charts = [] }: Factor, kept: ReadonlySet<string>) {
  return charts
    .map((chart) => ({ ...chart, draws: chart.draws.filter((one) => kept.has(one.indicator)) }))
    .filter(({ draws }) => draws.length > 0)
}
