/** A text as what a reader takes for its letters: each with its marks, and spaces and signs without a shape told apart. */

/** Letters that are whole by themselves: no segmenter is asked for a text of these alone. */
const PLAIN =
  /^[\u0020-\u02ff\u0370-\u0482\u048a-\u052f\u2000-\u200a\u2010-\u2027\u202f-\u205f\u20a0-\u20bf\u2190-\u21ff\u4e00-\u9fff]*$/u

let segmenter: Intl.Segmenter | undefined

export function clustersOf(text: string): string[] {
  if (PLAIN.test(text)) return [...text]
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' })
  return Array.from(segmenter.segment(text), ({ segment }) => segment)
}

/** Signs that are there for whoever sets the text, and are never seen: breaks, joiners, directions, controls. */
const UNSEEN = /^[\p{Default_Ignorable_Code_Point}\p{Cc}\u2028\u2029\p{Cs}\ufff9-\ufffb]+$/u

export const isUnseen = (cluster: string): boolean => UNSEEN.test(cluster)

/** Which of its code points a font must have: all but those that are never seen. */
export const seenCodes = (cluster: string): number[] =>
  [...cluster].filter((letter) => !isUnseen(letter)).map((letter) => letter.codePointAt(0) ?? 0)

/** Spaces by their width in ems, as Unicode names them; fonts are asked for the plain one and the no-break one. */
const SPACES: Readonly<Record<string, number>> = {
  '\t': 0.26,
  '\n': 0.26,
  '\u1680': 0.3,
  '\u2000': 0.5,
  '\u2001': 1,
  '\u2002': 0.5,
  '\u2003': 1,
  '\u2004': 1 / 3,
  '\u2005': 0.25,
  '\u2006': 1 / 6,
  '\u2007': 0.56,
  '\u2008': 0.25,
  '\u2009': 0.2,
  '\u200a': 0.1,
  '\u202f': 0.2,
  '\u205f': 4 / 18,
  '\u3000': 1,
}

/** Ems; undefined for what is no such space. */
export const spaceWidth = (cluster: string): number | undefined => SPACES[cluster]

/** Marks, signs and figures, which belong to no script. */
const SHARED = /^[\p{Script=Common}\p{Script=Inherited}]/u

export const isShared = (cluster: string): boolean => SHARED.test(cluster)
