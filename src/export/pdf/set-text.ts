/** Runs of styled words → lines of a width, each piece with its place: all text of a handout is set by this. */
import type { MeasureText } from '../../drawing/drawing.ts'
import { clustersOf } from '../../letters/clusters.ts'
import { isRightToLeft, levelsOf, mayTurn, visualOrder } from '../../letters/direction.ts'
import type { TextStyle } from './sheet.ts'

export interface TextSpan {
  text: string
  style: TextStyle
  /** An address, or `#` and a place in the handout. */
  to?: string
}

export interface StyledRun extends TextSpan {
  /** From the line's left end. */
  x: number
  width: number
  /** Where the line has letters that run from right to left: which way this piece does. */
  base?: 'ltr' | 'rtl'
}

export interface SetLine {
  /** As they are read. */
  runs: readonly StyledRun[]
  width: number
  /** Of a paragraph that begins at the right. */
  isRightToLeft: boolean
}

/**
 * Where a line may break: after a space, also one without width, after a slash, after a hyphen before a letter, and
 * between signs of East Asia; `\n` breaks it.
 */
const BREAKS =
  /(?<=[ \n/\u200b])|(?<=-)(?=\p{L})|(?<=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3001\u3002\uff0c])(?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])/u

export const widthOf = (measure: MeasureText, { text, style }: TextSpan): number =>
  measure(text, style.font, style.size) + style.spacing * [...text].length

/** A word wider than the line is cut, since nothing may stand in the margin. */
function cut(measure: MeasureText, span: TextSpan, width: number): TextSpan[] {
  if (widthOf(measure, { ...span, text: span.text.trimEnd() }) <= width) return [span]
  const parts: TextSpan[] = []
  let text = ''
  for (const letter of clustersOf(span.text)) {
    if (text !== '' && widthOf(measure, { ...span, text: text + letter }) > width) {
      parts.push({ ...span, text })
      text = ''
    }
    text += letter
  }
  return [...parts, { ...span, text }]
}

/** Parts that stay together: a link and the full stop after it. */
function wordsOf(measure: MeasureText, spans: readonly TextSpan[], width: number): TextSpan[][] {
  const words: TextSpan[][] = []
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

export function setText(
  measure: MeasureText,
  spans: readonly TextSpan[],
  width: number,
): SetLine[] {
  const lines: TextSpan[][] = []
  let [line, used]: [TextSpan[], number] = [[], 0]
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
  const base = isRightToLeft(spans.map(({ text }) => text).join('')) ? 'rtl' : 'ltr'
  return lines.map((one) => placed(measure, one, base))
}

/** Width of a word without the space after it. */
const seen = (measure: MeasureText, word: readonly TextSpan[]) =>
  word.reduce(
    (sum, one, at) =>
      sum + widthOf(measure, at < word.length - 1 ? one : { ...one, text: one.text.trimEnd() }),
    0,
  )

/** Neighbours of one span become one piece, so that a line is drawn, and read, as it is written. */
function placed(measure: MeasureText, line: readonly TextSpan[], base: 'ltr' | 'rtl'): SetLine {
  const joined: TextSpan[] = []
  for (const one of line) {
    const last = joined.at(-1)
    if (last?.style === one.style && last.to === one.to) {
      joined[joined.length - 1] = { ...last, text: last.text + one.text }
    } else joined.push(one)
  }
  const spans = joined.map((one) => ({ ...one, text: one.text.replaceAll('\n', ' ') }))
  const parts = partsOfDirection(spans, base).map((one, order) => ({
    ...one,
    order,
    x: 0,
    width: widthOf(measure, one),
  }))
  let x = 0
  for (const part of visualOrder(parts)) {
    part.x = x
    x += part.width
  }
  const runs = parts.map(({ text, style, to, x: from, width, direction }): StyledRun => ({
    text,
    style,
    ...(to !== undefined && { to }),
    x: from,
    width,
    ...(direction !== null && { base: direction }),
  }))
  return { runs, width: x, isRightToLeft: base === 'rtl' }
}

interface DirectedSpan extends TextSpan {
  level: number
  direction: 'ltr' | 'rtl' | null
}

/** Spans are cut where the direction turns, as their parts then stand in another order. */
function partsOfDirection(spans: readonly TextSpan[], base: 'ltr' | 'rtl'): DirectedSpan[] {
  const line = spans.map(({ text }) => text).join('')
  if (base === 'ltr' && !mayTurn(line))
    return spans.map((one) => ({ ...one, level: 0, direction: null }))
  const levels = levelsOf(line, base)
  let at = 0
  return spans.flatMap((one) => {
    const parts: DirectedSpan[] = []
    for (const cluster of clustersOf(one.text)) {
      const level = levels[at] ?? 0
      at += cluster.length
      const last = parts.at(-1)
      if (last?.level === level) last.text += cluster
      else parts.push({ ...one, text: cluster, level, direction: level % 2 === 1 ? 'rtl' : 'ltr' })
    }
    return parts
  })
}
