/** Indicators: ids of their own, a figure in each value, and places that the layer covers. */
import type { Problem } from '../../problem.ts'
import type { Factor, Indicator, IndicatorValue, Place } from '../../schema/dossier.ts'
import { byId, problemIn, type Entry, type Collections } from '../collections.ts'
import { listed } from '../words.ts'

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
  const say = (what: string, mend: string) => [
    problemIn(entry, path, { code: 'figure', what, mend }),
  ]
  if (figure === undefined && low === undefined && high === undefined) {
    return say(
      'the value has no figure',
      'add `value`, or `low` and `high`; or take it out: no figure is drawn as no data',
    )
  }
  if (low !== undefined && high !== undefined && low > high) {
    return say(`low ${low} is higher than high ${high}`, 'swap them')
  }
  const outside = figure !== undefined && ((low ?? figure) > figure || (high ?? figure) < figure)
  return outside
    ? say(`the value ${figure} is not between its low and high`, 'correct one of the three')
    : []
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
  return [
    problemIn(entry, [...path, 'place'], {
      code: 'figure',
      what: `"${place}" is a ${found.kind}${inCountry ? '' : ` of ${found.country ?? ''}`}, and the indicator covers each ${covers.kind} of ${listed(covers.countries)}`,
      mend: 'name a place that it covers, or change `covers`',
    }),
  ]
}

/** One figure for one place and date, unless each says what it is of: of two the map could show one only. */
function repeatedValues(entry: Entry<Factor>): Problem[] {
  return entry.value.indicators.flatMap(({ values }, index) => {
    const first = new Map<string, number>()
    return values.flatMap(({ place, date, label }, row) => {
      const key = JSON.stringify([place, date, label])
      const before = first.get(key)
      if (before === undefined) {
        first.set(key, row)
        return []
      }
      return [
        problemIn(entry, ['indicators', index, 'values', row], {
          code: 'duplicate-item',
          what: `"${place}" has a figure for ${date} already, in value ${String(before + 1)}`,
          mend: 'keep one of the two, or say in the `label` of each what it is of; a range is one value with `low` and `high`',
        }),
      ]
    })
  })
}

/** The same words cannot speak for it and against it. */
function repeatedArguments(entry: Entry<Factor>): Problem[] {
  const supports = new Set(entry.value.supports.map(({ says }) => says))
  return entry.value.against.flatMap(({ says }, index) =>
    supports.has(says)
      ? [
          problemIn(entry, ['against', index, 'says'], {
            code: 'duplicate-item',
            what: 'the same words speak for the factor and against it',
            mend: 'keep one of the two, or say what each holds',
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
          what: again
            ? `the indicator "${indicator}" is drawn twice`
            : `the factor has no indicator "${indicator}"`,
          mend: again ? 'draw it in one chart only' : `name one of ${listed([...own])}`,
        }),
      ]
    }),
  )
}

function repeatedIndicators(collections: Collections): Problem[] {
  const first = new Map<string, string>()
  return collections.factors.entries.flatMap((entry) =>
    entry.value.indicators.flatMap(({ id }, index) => {
      const factor = first.get(id)
      if (factor === undefined) {
        first.set(id, entry.value.id)
        return []
      }
      return [
        problemIn(entry, ['indicators', index, 'id'], {
          code: 'duplicate-id',
          what: `the indicator id "${id}" is taken in the factor "${factor}"`,
          mend: 'give one of the two another id',
        }),
      ]
    }),
  )
}
