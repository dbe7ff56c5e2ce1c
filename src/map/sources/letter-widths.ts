/** About how wide a line of Noto Sans is, without a font at hand: rather a little too wide than too narrow. */

/** Ems, by what a letter looks like. */
const NARROW = /[ijlI.,:;·'’|()[\]\s1]/u
const WIDE = /[mwMWQ@—ЖжШшЩщЮюФфМЫы]/u
const CAPITAL = /\p{Lu}/u

/** Share by which the semibold is wider. */
const STRONG = 1.06

const widths = new Map<string, number>()

/** Callouts are placed anew at every change: a letter is looked at once. */
function widthOf(letter: string): number {
  const known = widths.get(letter) ?? widthByLook(letter)
  widths.set(letter, known)
  return known
}

function widthByLook(letter: string): number {
  if (NARROW.test(letter)) return letter === '1' ? 0.58 : 0.31
  if (WIDE.test(letter)) return 0.92
  return CAPITAL.test(letter) ? 0.68 : 0.585
}

/** Ems. */
export const lineWidth = (text: string, strong = false): number =>
  [...text].reduce((sum, letter) => sum + widthOf(letter), 0) * (strong ? STRONG : 1)
