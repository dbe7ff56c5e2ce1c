/** How many slips of the finger lie between what was typed and a word, or the beginning of one. */
import { editRow } from '../../model/edit-distance.ts'

/** Slips that are forgiven: none in a short word, where every other word is near. */
export function slipsForgiven(letters: string): number {
  if (letters.length < 4 || /\d/.test(letters)) return 0
  return letters.length < 8 ? 1 : 2
}

/** So short a beginning would be near to half of the dictionary. */
const BEGINNING = 5

/** Which letters a word has, a bit each; all that are not Latin share one. */
export function lettersIn(word: string): number {
  let bits = 0
  for (let at = 0; at < word.length; at += 1) {
    const place = word.charCodeAt(at) - 97
    bits |= 1 << (place >= 0 && place < 26 ? place : 26)
  }
  return bits
}

/** Each letter that the word has not at all costs a slip: told without looking at their order. */
export function lacksTooMuch(typed: number, word: number, most: number): boolean {
  let lacking = typed & ~word
  for (let slips = 0; lacking !== 0; slips += 1) {
    if (slips === most) return true
    lacking &= lacking - 1
  }
  return false
}

/**
 * Fewest letters to leave out, put in, change or swap with a neighbour (optimal string alignment);
 * null when more than are forgiven. The rest of a word that is not yet typed costs half a slip.
 */
export function slipsBetween(typed: string, word: string): number | null {
  const most = slipsForgiven(typed)
  if (most === 0 || word.length < typed.length - most) return null
  const goesOn = typed.length >= BEGINNING && word.startsWith(typed.charAt(0))
  if (!goesOn && word.length > typed.length + most) return null
  const width = Math.min(word.length, typed.length + most)
  const last = editRow(typed, word.slice(0, width), 1, most)
  if (last === null) return null
  const whole = width === word.length ? (last[width] ?? 0) : Number.POSITIVE_INFINITY
  const begun = goesOn ? Math.min(...last) + 0.5 : Number.POSITIVE_INFINITY
  const slips = Math.min(whole, begun)
  return slips <= most + 0.5 ? slips : null
}
