/** How several colours share one outline: each takes its turn of dashes, so that none hides another. */

/** More than so many colours on one outline could not be told apart: the rest repeat the last turn. */
export const MOST_TURNS = 6

/** Name of a turn, `first/of`, and whether its dashes are broken. */
export function weaveOf(at: number, of: number, broken: boolean): string {
  const turns = Math.min(of, MOST_TURNS)
  return `${Math.min(at, turns - 1)}/${turns}${broken ? ' broken' : ''}`
}

const SEPARATOR = '|'

/** Names as one flat property, each to be found by `entryOf`. */
export const listed = (names: readonly string[]) => names.map(entryOf).join('')

export const entryOf = (name: string) => SEPARATOR + name + SEPARATOR
