/** How many people, as the source lets us say it: `2–4 injured`, `10 killed (9 on the side of the suspects, 1 of the state’s forces)`. */
import type { CountRange, Outcome } from '../../model/schema/dossier.ts'
import { SIDES } from '../../model/schema/vocabulary.ts'
import { ofSide, rangeOf, type CasualtySide } from '../../model/counts.ts'
import { sayCount } from './say-count.ts'

const SIDE_WORDS: Readonly<Record<CasualtySide, string>> = {
  suspects: 'on the side of the suspects',
  forces: 'of the state’s forces',
  civilians: 'among bystanders',
  unknown: 'on a side not told',
}

function bySide(people: CountRange): string {
  const sides = SIDES.flatMap((side) => {
    const range = ofSide(people, side)
    return range === null ? [] : [`${sayCount(range)} ${SIDE_WORDS[side]}`]
  })
  return sides.length === 0 ? '' : ` (${sides.join(', ')})`
}

const KINDS = ['killed', 'injured', 'arrested'] as const

/** Null when the reading gives no outcome. */
export function sayOutcome(outcome: Outcome | undefined): string | null {
  if (outcome === undefined) return null
  const parts = KINDS.flatMap((kind) => {
    const people = outcome[kind]
    return people === undefined ? [] : [`${sayCount(rangeOf(people))} ${kind}${bySide(people)}`]
  })
  const words = parts.join(', ')
  if (outcome.note === undefined) return words === '' ? null : words
  return words === '' ? outcome.note : `${words}. ${outcome.note}`
}
