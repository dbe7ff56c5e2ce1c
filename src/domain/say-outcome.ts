/** How many people, as the source lets us say it: `2–4 injured`, `more than 50 killed`. */
import type { CountRange, Outcome } from '../model/schema/dossier.ts'

function count({ low, high }: CountRange): string {
  if (high === null) return low === 0 ? 'an unknown number' : `${String(low)} or more`
  return low === high ? String(low) : `${String(low)}–${String(high)}`
}

const KINDS = ['killed', 'injured', 'arrested'] as const

/** Null when the reading gives no outcome. */
export function sayOutcome(outcome: Outcome | undefined): string | null {
  if (outcome === undefined) return null
  const parts = KINDS.flatMap((kind) => {
    const range = outcome[kind]
    return range === undefined ? [] : [`${count(range)} ${kind}`]
  })
  const words = parts.join(', ')
  if (outcome.note === undefined) return words === '' ? null : words
  return words === '' ? outcome.note : `${words} (${outcome.note})`
}
