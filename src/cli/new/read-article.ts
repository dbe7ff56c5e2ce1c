/** An article's plain text → what a new dossier can take from it: title, date, how many paragraphs. */
import { readField } from '../../domain/time/read-field.ts'

export interface ArticleFacts {
  /** The first line, where it stands alone and is short; null where no line looks like a title. */
  title: string | null
  /** EDTF of the first date near the beginning or in the last line; null where there is none. */
  published: string | null
  paragraphs: number
}

/** A title is a line of its own, of at most so many letters, that does not end as a sentence does. */
const LONGEST_TITLE = 140
const ENDS_A_SENTENCE = /[.!?…]["”»’)]?$/

/** Dates as they are printed: `2024-03-14`, `14 March 2024`, `March 14, 2024`, `14.03.2024`, `March 2024`. */
const DATES =
  /\d{4}-\d{2}(?:-\d{2})?|\d{1,2}\.\d{1,2}\.\d{4}|\d{1,2}(?:st|nd|rd|th)? \p{L}{3,} \d{4}|\p{L}{3,} \d{1,2}, \d{4}|\p{L}{3,} \d{4}/gu
/** Blocks at the beginning in which a dateline may stand. */
const HEAD = 3

export function readArticle(text: string): ArticleFacts {
  const blocks = blocksOf(text)
  const [first = ''] = blocks
  const hasTitle =
    blocks.length > 1 && first.length <= LONGEST_TITLE && !ENDS_A_SENTENCE.test(first)
  const body = hasTitle ? blocks.slice(1) : blocks
  return {
    title: hasTitle ? first : null,
    published: dateIn([...blocks.slice(0, HEAD), ...blocks.slice(-1)]),
    paragraphs: Math.max(1, body.length),
  }
}

/** Paragraphs stand apart by an empty line; in a text that has none each line is one. */
function blocksOf(text: string): string[] {
  const whole = text.replaceAll(/\r\n?/g, '\n').trim()
  const parts = /\n\s*\n/.test(whole) ? whole.split(/\n\s*\n/) : whole.split('\n')
  return parts.map((one) => one.replaceAll(/\s+/g, ' ').trim()).filter((one) => one !== '')
}

function dateIn(blocks: readonly string[]): string | null {
  for (const block of blocks) {
    for (const [text] of block.matchAll(DATES)) {
      const read = readField(text)
      if (read.ok) return read.edtf
    }
  }
  return null
}
