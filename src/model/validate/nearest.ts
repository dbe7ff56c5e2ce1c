/** The known word that a mistyped one most likely means. */
import { editRow } from '../edit-distance.ts'

/** Null when none is near: a wrong guess is worse than none. Case, spaces, `-` and `_` count little. */
export function nearest(word: string, known: Iterable<string>): string | null {
  const plain = plainOf(word)
  let best: string | null = null
  // One letter of two is no likeness: short words are near only when they differ by case or signs.
  let least = plain.length < 3 ? 0.5 : Math.max(1, Math.floor(plain.length / 3)) + 0.5
  for (const candidate of known) {
    const other = plainOf(candidate)
    if (Math.abs(other.length - plain.length) >= least) continue
    const distance = other === plain && candidate !== word ? 0 : editDistance(plain, other)
    if (distance < least) [best, least] = [candidate, distance]
  }
  return best ?? containing(plain, known)
}

/** What a person may have meant as a word; empty for what is none. */
export const wordOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : ''

const plainOf = (word: string) => word.toLowerCase().replace(/[-_\s]/g, '')

/** `kenkiyak` for `kenkiyak-2011`: the one known word that starts with it, or that it starts with. */
function containing(plain: string, known: Iterable<string>): string | null {
  if (plain.length < 3) return null
  const found = [...known].filter((candidate) => {
    const other = plainOf(candidate)
    return other.startsWith(plain) || (other.length > 3 && plain.startsWith(other))
  })
  return found.length === 1 ? (found[0] ?? null) : null
}

/** A little less than a wrong letter: fingers swap more often than they miss. */
const SWAP = 0.9

function editDistance(one: string, other: string): number {
  return editRow(one, other, SWAP, Number.POSITIVE_INFINITY)?.at(-1) ?? 0
}
