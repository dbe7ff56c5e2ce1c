/** Which of a row of labels are written, so that no two touch. */

/** Every how many are written: the room of one is so many characters wide, and a label as wide as its longest part. */
export function everyAs(labels: readonly string[], room: number, broken: RegExp): number {
  const parts = labels.flatMap((label) => label.split(broken))
  const longest = Math.max(0, ...parts.map(({ length }) => length))
  // A character of air, so that two neighbours do not read as one word.
  return Math.max(1, Math.ceil((longest + 1) / Math.max(room, 0.001)))
}

/** Counted from the end: the latest is what a reader looks for. */
export const thinned = <T>(list: readonly T[], every: number): T[] =>
  list.filter((_, at) => (list.length - 1 - at) % every === 0)

/** Where words stand under a column, in columns: about its middle, or from the edge of the drawing where they would leave it. */
export function roomUnder(at: number, count: number, every: number) {
  const [left, right, half] = [at + 0.5, count - at - 0.5, every / 2]
  if (right < half) return { anchor: 'end', shift: right, room: right + half } as const
  if (left < half) return { anchor: 'start', shift: -left, room: left + half } as const
  return { anchor: 'middle', shift: 0, room: every } as const
}
