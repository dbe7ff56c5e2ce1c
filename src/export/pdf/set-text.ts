/** Runs of styled words → lines of a width, each piece with its place: all text of a handout is set by this. */
import type { MeasureText } from '../../map/svg/drawing.ts'
import type { TextStyle } from './sheet.ts'

export interface Span {
  text: string
  style: TextStyle
  /** An address, or `#` and a place in the handout. */
  to?: string
}

export interface Piece extends Span {
  /** From the line's beginning. */
  x: number
  width: number
}

export interface Line {
  pieces: readonly Piece[]
  width: number
}

/** Where a line may break: after a space, after a slash, after a hyphen before a letter; `\n` breaks it. */
const BREAKS = /(?<=[ \n/])|(?<=-)(?=\p{L})/u

export const widthOf = (measure: MeasureText, { text, style }: Span): number =>
  measure(text, style.font, style.size) + style.spacing * [...text].length

/** A word wider than the line is cut, since nothing may stand in the margin. */
function cut(measure: MeasureText, span: Span, width: number): Span[] {
  if (widthOf(measure, { ...span, text: span.text.trimEnd() }) <= width) return [span]
  const parts: Span[] = []
  let text = ''
  for (const letter of span.text) {
    if (text !== '' && widthOf(measure, { ...span, text: text + letter }) > width) {
      parts.push({ ...span, text })
      text = ''
    }
    text += letter
  }
  return [...parts, { ...span, text }]
}

/** Parts that stay together: a link and the full stop after it. */
function wordsOf(measure: MeasureText, spans: readonly Span[], width: number): Span[][] {
  const words: Span[][] = []
  let open = false
  for (const span of spans) {
    const atoms = span.text.split(BREAKS)
    for (const atom of atoms) {
      const parts = cut(measure, { ...span, text: atom }, width)
      const last = words.at(-1)
      // What had to be cut stands in lines of its own: glued together it would be too wide again.
      if (open && last !== undefined && parts.length === 1) last.push(...parts)
      else words.push(...parts.map((part) => [part]))
      open = !/[ \n/-]$/.test(atom)
    }
  }
  return words
}

export function setText(measure: MeasureText, spans: readonly Span[], width: number): Line[] {
  const lines: Span[][] = []
  let [line, used]: [Span[], number] = [[], 0]
  for (const word of wordsOf(measure, spans, width)) {
    const wide = word.reduce((sum, one) => sum + widthOf(measure, one), 0)
    const last = word.at(-1)
    const space = last === undefined ? 0 : wide - seen(measure, word)
    if (line.length > 0 && used + wide - space > width) {
      lines.push(line)
      ;[line, used] = [[], 0]
    }
    line.push(...word)
    used += wide
    if (last?.text.endsWith('\n') === true) {
      lines.push(line)
      ;[line, used] = [[], 0]
    }
  }
  if (line.length > 0) lines.push(line)
  return lines.map((one) => placed(measure, one))
}

/** Width of a word without the space after it. */
const seen = (measure: MeasureText, word: readonly Span[]) =>
  word.reduce(
    (sum, one, at) =>
      sum + widthOf(measure, at < word.length - 1 ? one : { ...one, text: one.text.trimEnd() }),
    0,
  )

/** Neighbours of one span become one piece, so that a line is drawn, and read, as it is written. */
function placed(measure: MeasureText, line: readonly Span[]): Line {
  const joined: Span[] = []
  for (const one of line) {
    const last = joined.at(-1)
    if (last?.style === one.style && last.to === one.to) {
      joined[joined.length - 1] = { ...last, text: last.text + one.text }
    } else joined.push(one)
  }
  let x = 0
  const pieces = joined.map((one): Piece => {
    const text = one.text.replaceAll('\n', ' ')
    const piece = { ...one, text, x, width: widthOf(measure, { ...one, text }) }
    x += piece.width
    return piece
  })
  return { pieces, width: x }
}
