/** Text that fits its box: the largest size at which the measured lines have room. */
import type { FontFace, MeasureText } from '../../drawing/drawing.ts'

export interface Fitting {
  paragraphs: readonly string[]
  font: FontFace
  /** Points, from the size that is wanted to the smallest that is borne. */
  sizes: { from: number; to: number }
  /** Points. */
  width: number
  height: number
  /** Line height, and space between paragraphs, of the size. */
  line: number
  gap: number
  /** How much smaller it may be set to spare a line that holds little: 0.1 is a tenth. */
  spare?: number
}

export interface Fitted {
  /** Points. */
  size: number
  lines: number
  height: number
}

/** Readers without our fonts get others, which may run a little wider. */
const SLACK = 1.06
const STEP = 0.5
/** Widths grow with the size: words are measured at this one alone. */
const MEASURED_AT = 100

export function fitText(measure: MeasureText, fitting: Fitting): Fitted {
  const { sizes, height } = fitting
  const paragraphs = fitting.paragraphs.map((text) => wordWidths(measure, text, fitting.font))
  const setFrom = (from: number) => {
    for (let size = from; size > sizes.to; size -= STEP) {
      const fitted = setAt(paragraphs, fitting, size)
      if (fitted.whole && fitted.height <= height) return fitted
    }
    return setAt(paragraphs, fitting, sizes.to)
  }
  const largest = setFrom(sizes.from)
  const least = Math.max(sizes.to, largest.size * (1 - (fitting.spare ?? 0)))
  for (let size = largest.size - STEP; size >= least; size -= STEP) {
    const fitted = setAt(paragraphs, fitting, size)
    if (fitted.whole && fitted.lines < largest.lines) return fitted
  }
  return largest
}

interface Widths {
  words: readonly number[]
  space: number
}

function wordWidths(measure: MeasureText, text: string, font: FontFace): Widths {
  const widthOf = (part: string) => (measure(part, font, MEASURED_AT) * SLACK) / MEASURED_AT
  return {
    words: text.split(/\s+/).filter(Boolean).map(widthOf),
    space: widthOf(' '),
  }
}

/** `whole` is false where a word is wider than the box and will be broken. */
function setAt(
  paragraphs: readonly Widths[],
  { width, line, gap }: Fitting,
  size: number,
): Fitted & { whole: boolean } {
  let lines = 0
  let whole = true
  for (const { words, space } of paragraphs) {
    let used = 0
    let count = 1
    for (const word of words.map((one) => one * size)) {
      const after = used === 0 ? word : used + space * size + word
      if (after <= width) {
        used = after
        continue
      }
      if (word > width) whole = false
      // A word that is broken fills the lines that it needs.
      count += (used === 0 ? 0 : 1) + Math.ceil(word / width) - 1
      used = word % width
    }
    lines += count
  }
  const height = lines * line * size + Math.max(0, paragraphs.length - 1) * gap * size
  return { size, lines, height, whole }
}
