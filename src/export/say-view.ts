/** What a View shows of its dossier, in words: the reading, and what narrows it. */
import { baseOf, nearestOf } from '../domain/distance/answer.ts'
import { nameOfAround } from '../domain/distance/name-spot.ts'
import { lengthOf } from '../domain/distance/path.ts'
import { sayKilometres } from '../words/record/say-kilometres.ts'
import type { DossierIndex } from '../domain/dossier-index.ts'
import { isNarrowed } from '../domain/facets/narrow.ts'
import { refer } from '../domain/references.ts'
import { sayDate } from '../words/record/say-date.ts'
import { titleOf } from '../domain/titles.ts'
import { FACETS, type Facet } from '../domain/vocabulary.ts'
import type { View } from '../view/view.ts'
import { EXPORT_WORDS } from '../words/export/exports.ts'

type Narrowing = Pick<View, 'filters' | 'time' | 'certain'>

/** Each part by itself, the reading first. */
export function sayView(
  index: DossierIndex,
  view: Narrowing & Pick<View, 'reading' | 'question'>,
): string[] {
  const asked = sayQuestion(index, view)
  return [
    EXPORT_WORDS.reading[view.reading],
    ...sayNarrowing(index, view),
    ...(asked === null ? [] : [asked]),
  ]
}

/** Null where nothing was asked. */
function sayQuestion(
  index: DossierIndex,
  { question, reading }: Pick<View, 'reading' | 'question'>,
): string | null {
  const words = EXPORT_WORDS.question
  switch (question?.ask) {
    case undefined:
      return null
    case 'circle':
    case 'corridor':
      // What draws no shape has ringed nothing.
      if (typeof baseOf(index, question, reading) === 'string') return null
      return question.ask === 'corridor'
        ? words.within(sayKilometres(question.km), titleOf(index, question.along, reading))
        : words.within(sayKilometres(question.km), nameOfAround(index, question.around, reading))
    case 'nearest':
      if (typeof nearestOf(index, question, reading) === 'string') return null
      return words.nearest(question.of, nameOfAround(index, question.to, reading))
    case 'path': {
      const { points } = question
      return points.length < 2 ? null : words.path(sayKilometres(lengthOf(points)), points.length)
    }
  }
}

function sayNarrowing(index: DossierIndex, view: Narrowing): string[] {
  if (!isNarrowed(view)) return []
  const { filters, time, certain } = view
  return [
    ...(time === null ? [] : [EXPORT_WORDS.window(sayDate(time))]),
    ...(certain ? [EXPORT_WORDS.onlyCertain] : []),
    ...FACETS.flatMap((facet) => {
      const values = filters[facet] ?? []
      if (values.length === 0) return []
      return [
        EXPORT_WORDS.chosen(
          facet,
          values.map((value) => valueWords(index, facet, value)),
        ),
      ]
    }),
    EXPORT_WORDS.dimmed,
  ]
}

function valueWords(index: DossierIndex, facet: Facet, value: string): string {
  switch (facet) {
    case 'actor':
    case 'place':
      return titleOf(index, refer(facet, value))
    case 'factor':
      return index.factors.get(value)?.short ?? value
    case 'disputed':
      return EXPORT_WORDS.disputed[value] ?? value
    case 'kind':
    case 'source':
    case 'reliability':
    case 'certainty':
    case 'precision':
    case 'marking':
      return value
    default:
      return facet satisfies never
  }
}
