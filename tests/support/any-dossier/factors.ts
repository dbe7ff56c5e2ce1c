/** `factors.yaml` of a generated dossier: arguments, and figures that are negative, zero, tiny, huge, ranges or missing. */
import { FACTOR_KINDS, FAMILIES } from '../../../src/model/schema/vocabulary.ts'
import { sourcesOf, whereaboutsOf, type Draft, type Fields } from './draft.ts'

const FIGURES = [0, -0.4, -12, 0.003, 1, 6.1, 12, 50, 99.9, 300_000, 1.5e12, -2e9]

function figureOf({ random }: Draft): Fields {
  const value = random.one(FIGURES)
  const spread = Math.abs(value) / 4 + 1
  return random.one([
    () => ({ value }),
    () => ({ value }),
    () => ({ low: value - spread, high: value }),
    () => ({ low: value }),
    () => ({ high: value }),
    () => ({ value, low: value - spread, high: value + spread }),
  ])()
}

function argument(draft: Draft): Fields {
  return { says: draft.sentence(), sources: sourcesOf(draft), ...draft.marking() }
}

function indicator(draft: Draft, id: string): Fields {
  const { random, name, sentence, neededDate, marking, maybe, places, options } = draft
  const kind = random.one(['province', 'country'])
  const covered = places.filter(({ precision }) => precision === kind)
  const dates = options.dates === 'one' ? [neededDate()] : [neededDate(), neededDate()]
  const cells = covered.flatMap(({ place }) => [...new Set(dates)].map((date) => ({ place, date })))
  return {
    id,
    title: name(),
    unit: random.one(['%', 'people', 'kg', name()]),
    measures: sentence(),
    ...maybe('dataset', name),
    ...(random.chance(0.7) ? { covers: { kind, countries: ['KZ', 'KG', 'UZ', 'RU', 'TJ'] } } : {}),
    ...maybe('unknown', sentence),
    values:
      options.dates === 'none'
        ? []
        : random.some(cells, random.whole(0, 8)).map((cell) => ({
            ...cell,
            ...figureOf(draft),
            ...maybe('label', name),
            ...(random.chance(0.3)
              ? { standing: random.one(['about', 'implied', 'announced']) }
              : {}),
            ...maybe('note', sentence),
            sources: sourcesOf(draft),
            ...marking(),
          })),
    ...marking(),
  }
}

export function factors(draft: Draft): Fields[] {
  const { random, ids, name, sentence, marking, maybe } = draft
  return ids.factor.map((id) => {
    const own = Array.from({ length: random.whole(0, 3) }, (_, at) => `${id}-measure-${String(at)}`)
    const charts = own.slice(0, random.whole(0, own.length)).map((measure, at) => ({
      id: `${id}-chart-${String(at)}`,
      title: name(),
      unit: random.one(['%', 't']),
      form: random.one(['bars', 'years', 'shares']),
      draws: [{ indicator: measure, ...maybe('times', () => random.one([0.001, 1, 1000])) }],
      ...maybe('unknown', () => [name(), `${name()} 2`]),
    }))
    return {
      id,
      title: name(),
      short: name(),
      kind: random.one(FACTOR_KINDS),
      family: random.one(FAMILIES),
      says: sentence(),
      places: whereaboutsOf(draft, 3),
      routes: random.some(ids.route, 2),
      supports: Array.from({ length: random.whole(0, 3) }, () => argument(draft)),
      against: Array.from({ length: random.whole(0, 3) }, () => argument(draft)),
      indicators: own.map((measure) => indicator(draft, measure)),
      ...(charts.length > 0 ? { charts } : {}),
      ...marking(),
    }
  })
}
