/** What the panel's fields hold, whether or not a question is asked already; and the question that they make. */
import type { NearestOf } from '../../domain/vocabulary.ts'
import type { Around, Question, Spot } from '../../view/view.ts'

export const ASKS = ['circle', 'corridor', 'nearest', 'path'] as const
export type Ask = (typeof ASKS)[number]

export interface Settings {
  around: Around | null
  along: string | null
  km: number
  of: NearestOf
  points: readonly Spot[]
}

export const FIRST: Settings = { around: null, along: null, km: 100, of: 'incidents', points: [] }

/** The fields that a question fills. */
export function settingsOf(question: Question | null): Partial<Settings> {
  switch (question?.ask) {
    case undefined:
      return {}
    case 'path':
      return { points: question.points }
    case 'circle':
      return { around: question.around, km: question.km }
    case 'corridor':
      return { along: question.along, km: question.km }
    case 'nearest':
      return { around: question.to, of: question.of }
    default:
      return question satisfies never
  }
}

/** Null while a field that the question needs is empty. */
export function questionOf(ask: Ask, { around, along, km, of, points }: Settings): Question | null {
  switch (ask) {
    case 'path':
      return points.length === 0 ? null : { ask, points: [...points] }
    case 'circle':
      return around === null ? null : { ask, around, km }
    case 'corridor':
      return along === null ? null : { ask, along, km }
    case 'nearest':
      return around === null ? null : { ask, of, to: around }
    default:
      return ask satisfies never
  }
}
