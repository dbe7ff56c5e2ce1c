/** Indicators: ids of their own, a figure in each value, and places that the layer covers. */
import type { DiagnosticText } from '../../../words/problems/diagnostic-text.ts'
import { FACTOR_PROBLEMS } from '../../../words/problems/factors.ts'
import type { Problem } from '../../problem.ts'
import { repeated } from '../../repeated.ts'
import type { Factor, Indicator, IndicatorValue, Place } from '../../schema/dossier.ts'
import { byId, problemIn, type Entry, type Collections } from '../collections.ts'

export function checkFactors(collections: Collections): Problem[] {
  const places = byId(collections.places)
  return [
    ...repeatedIndicators(collections),
    ...collections.factors.entries.flatMap(chartProblems),
    ...collections.factors.entries.flatMap(repeatedValues),
    ...collections.factors.entries.flatMap(repeatedArguments),
    ...collections.factors.entries.flatMap((entry) =>
      entry.value.indicators.flatMap((indicator, index) =>
        indicator.values.flatMap((value, row) => [
          ...figureProblems(entry, value, ['indicators', index, 'values', row]),
          ...coverProblems(entry, indicator, value, places, ['indicators', index, 'values', row]),
        ]),
      ),
    ),
  ]
}

function figureProblems(
  entry: Entry<Factor>,
  value: IndicatorValue,
  path: (string | number)[],
): Problem[] {
  const { value: figure, low, high } = value
  const say = (said: DiagnosticText) => [problemIn(entry, path, { code: 'figure', ...said })]
  if (figure === undefined && low === undefined && high === undefined) {
    return say(FACTOR_PROBLEMS.noFigure)
  }
  if (low !== undefined && high !== undefined && low > high) {
    return say(FACTOR_PROBLEMS.lowAboveHigh(low, high))
  }
  const outside = figure !== undefined && ((low ?? figure) > figure || (high ?? figure) < figure)
  return outside ? say(FACTOR_PROBLEMS.valueOutside(figure)) : []
}

function coverProblems(
  entry: Entry<Factor>,
  { covers }: Indicator,
  { place }: IndicatorValue,
  places: ReadonlyMap<string, Place>,
  path: (string | number)[],
): Problem[] {
  const found = places.get(place)?.properties
  if (covers === undefined || found === undefined) return []
  // A figure for the whole country may stand beside those of its provinces.
  const isWhole = found.kind === 'country' && covers.countries.includes(found.boundary ?? '')
  const inCountry = found.country === undefined || covers.countries.includes(found.country)
  if (isWhole || (found.kind === covers.kind && inCountry)) return []
  const country = inCountry ? null : (found.country ?? '')
  return [
    problemIn(entry, [...path, 'place'], {
      code: 'figure',
      ...FACTOR_PROBLEMS.notCovered(place, found.kind, country, covers.kind, covers.countries),
    }),
  ]
}

/** One figure for one place and date, unless each says what it is of: of two the map could show one only. */
function repeatedValues(entry: Entry<Factor>): Problem[] {
  return entry.value.indicators.flatMap(({ values }, index) =>
    repeated(values, ({ place, date, label }) => JSON.stringify([place, date, label])).map(
      ({ item: { place, date }, at, beforeAt }) =>
        problemIn(entry, ['indicators', index, 'values', at], {
          code: 'duplicate-item',
          ...FACTOR_PROBLEMS.repeatedFigure(place, date, beforeAt + 1),
        }),
    ),
  )
}

/** The same words cannot speak for it and against it. */
function repeatedArguments(entry: Entry<Factor>): Problem[] {
  const supports = new Set(entry.value.supports.map(({ says }) => says))
  return entry.value.against.flatMap(({ says }, index) =>
    supports.has(says)
      ? [
          problemIn(entry, ['against', index, 'says'], {
            code: 'duplicate-item',
            ...FACTOR_PROBLEMS.repeatedArgument,
          }),
        ]
      : [],
  )
}

/** A chart draws indicators of its own factor, each once, and no other chart draws them again. */
function chartProblems(entry: Entry<Factor>): Problem[] {
  const own = new Set(entry.value.indicators.map(({ id }) => id))
  const drawn = new Set<string>()
  return (entry.value.charts ?? []).flatMap(({ draws }, index) =>
    draws.flatMap(({ indicator }, row) => {
      const again = drawn.has(indicator)
      drawn.add(indicator)
      if (own.has(indicator) && !again) return []
      return [
        problemIn(entry, ['charts', index, 'draws', row, 'indicator'], {
          code: 'dangling-reference',
          ...(again
            ? FACTOR_PROBLEMS.drawnTwice(indicator)
            : FACTOR_PROBLEMS.unknownIndicator(indicator, [...own])),
        }),
      ]
    }),
  )
}

function repeatedIndicators(collections: Collections): Problem[] {
  const indicators = collections.factors.entries.flatMap((entry) =>
    entry.value.indicators.map(({ id }, index) => ({ entry, id, index })),
  )
  return repeated(indicators, ({ id }) => id).map(({ item: { entry, id, index }, before }) =>
    problemIn(entry, ['indicators', index, 'id'], {
      code: 'duplicate-id',
      ...FACTOR_PROBLEMS.repeatedIndicator(id, before.entry.value.id),
    }),
  )
}
