/** How far two words are from one another: insertions, deletions, substitutions and swaps of neighbours. */

/**
 * From all of `one` to each beginning of `other`, the whole of it last (optimal string alignment);
 * null when every one of them is beyond `most`. A swap costs `swap`, anything else 1.
 */
export function editRow(
  one: string,
  other: string,
  swap: number,
  most: number,
): readonly number[] | null {
  let before: number[] = []
  let last = Array.from({ length: other.length + 1 }, (_, at) => at)
  for (let row = 1; row <= one.length; row += 1) {
    const now = [row]
    let lowest = row
    for (let column = 1; column <= other.length; column += 1) {
      const same = one[row - 1] === other[column - 1]
      let least = (last[column - 1] ?? 0) + (same ? 0 : 1)
      least = Math.min(least, (last[column] ?? 0) + 1, (now[column - 1] ?? 0) + 1)
      const swapped = one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1]
      if (swapped && row > 1) least = Math.min(least, (before[column - 2] ?? 0) + swap)
      lowest = Math.min(lowest, least)
      now.push(least)
    }
    if (lowest > most) return null
    before = last
    last = now
  }
  return last
}
