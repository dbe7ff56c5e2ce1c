/** Measures of the chips that hang under a name: how wide one is, and where its marks and numbers stand. In CSS pixels about its middle. */

/** Half of a small mark, from it to its number, a digit, from one entry to the next, and to the chip's edge. */
const MARK = 5
const GAP = 3
const DIGIT = 7
const BETWEEN = 7
const EDGE = 7

/** More entries than families by two certainties a chip never has. */
export const MOST_ENTRIES = 6
export const MOST_DIGITS = 4

/** Digits that the numbers of a chip have room for. */
export const chipDigits = (counts: readonly number[]): number =>
  Math.min(MOST_DIGITS, Math.max(1, ...counts.map((one) => String(one).length)))

const entryWidth = (digits: number): number => 2 * MARK + GAP + DIGIT * digits

const inside = (entries: number, digits: number): number =>
  entries * entryWidth(digits) + (entries - 1) * BETWEEN

/** Half the width of a chip with so many entries of so many digits. */
export const hungChipHalf = (entries: number, digits: number): number =>
  inside(entries, digits) / 2 + EDGE

/** Where the mark and the number of an entry have their middle. */
export function entryAt(
  at: number,
  entries: number,
  digits: number,
): { mark: number; number: number } {
  const left = at * (entryWidth(digits) + BETWEEN) - inside(entries, digits) / 2
  return { mark: left + MARK, number: left + 2 * MARK + GAP + (DIGIT * digits) / 2 }
}
