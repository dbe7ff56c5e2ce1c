/** The known word that a mistyped one most likely means. */

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

/** Insertions, deletions, substitutions and swaps of neighbours (optimal string alignment). */
export function editDistance(one: string, other: string): number {
  let before: number[] = []
  let last = Array.from({ length: other.length + 1 }, (_, index) => index)
  for (let row = 1; row <= one.length; row++) {
    const current = [row]
    for (let column = 1; column <= other.length; column++) {
      const same = one[row - 1] === other[column - 1]
      let cost = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (same ? 0 : 1),
      )
      const swapped = one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1]
      if (row > 1 && column > 1 && swapped) cost = Math.min(cost, (before[column - 2] ?? 0) + SWAP)
      current.push(cost)
    }
    ;[before, last] = [last, current]
  }
  return last[other.length] ?? 0
}
