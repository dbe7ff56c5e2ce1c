/** Right-to-left text: the direction of a paragraph, and the order in which the parts of a line stand on paper. */
import bidiFactory from 'bidi-js'

const bidi = bidiFactory()

/** Letters that run from right to left, and signs that turn what is between them. */
const TURNS =
  /[\u0590-\u08ff\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u

/** Strong letters, of either direction. */
const STRONG =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\u200f]|[\p{L}\u200e]/u
const STRONG_RIGHT =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\u200f]/u

export const mayTurn = (text: string): boolean => TURNS.test(text)

/** Whether its first strong letter runs from right to left, as rule P2 of the Unicode algorithm has it. */
export function isRightToLeft(text: string): boolean {
  const first = STRONG.exec(text)?.[0]
  return first !== undefined && STRONG_RIGHT.test(first)
}

/** A level for each UTF-16 unit: odd ones run from right to left. Without `base` the first strong letter says. */
export function levelsOf(text: string, base?: 'ltr' | 'rtl'): Uint8Array {
  if (!mayTurn(text) && base !== 'rtl') return new Uint8Array(text.length)
  return bidi.getEmbeddingLevels(text, base ?? (isRightToLeft(text) ? 'rtl' : 'ltr')).levels
}

/** What stands for a sign where the text runs from right to left: `)` for `(`; itself where nothing does. */
export const mirrored = (letter: string): string => bidi.getMirroredCharacter(letter) ?? letter

/** Parts of a line in the order of reading → in the order from left to right: rule L2. */
export function visualOrder<Part extends { level: number }>(parts: readonly Part[]): Part[] {
  const order = [...parts]
  const highest = Math.max(0, ...order.map(({ level }) => level))
  for (let level = highest; level > 0; level -= 1) {
    for (let at = 0; at < order.length; at += 1) {
      if ((order[at]?.level ?? 0) < level) continue
      let end = at
      while ((order[end]?.level ?? 0) >= level) end += 1
      order.splice(at, end - at, ...order.slice(at, end).reverse())
      at = end
    }
  }
  return order
}
