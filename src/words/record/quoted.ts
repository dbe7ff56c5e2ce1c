/** A text as a sentence may quote it: short enough to be read, with nothing in it that cannot be seen. */

/** Letters of a quotation before it is cut. */
const MOST = 60

/** Control characters, signs without width, odd spaces and lone halves of a pair: two texts that differ in one look the same. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\u2028\u2029]|(?! )\p{Zs}/gu

const codeOf = (sign: string) => {
  const code = (sign.codePointAt(0) ?? 0).toString(16).toUpperCase()
  return `‹U+${code.padStart(4, '0')}›`
}

export function quoted(text: string): string {
  const letters = [...text.slice(0, 2 * MOST)]
  const isCut = letters.length > MOST || text.length > 2 * MOST
  const shown = letters.slice(0, MOST).join('').replaceAll(UNSEEN, codeOf)
  return isCut ? `${shown} … (${text.length.toLocaleString('en')} characters)` : shown
}
