/** Markings in their order: who may have less may have all that is below. */
import type { Marking } from '../../model/schema/dossier.ts'
import { MARKINGS } from '../../model/schema/vocabulary.ts'

const rankOf = (marking: Marking) => MARKINGS.indexOf(marking)

export const isAbove = (one: Marking, limit: Marking) => rankOf(one) > rankOf(limit)

/** `clear` where nothing is marked. */
export function highestOf(markings: Iterable<Marking>): Marking {
  let highest: Marking = 'clear'
  for (const one of markings) if (isAbove(one, highest)) highest = one
  return highest
}
