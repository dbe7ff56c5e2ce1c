/** A name → lines that fit its width, in twenty-fourths of its size as MapLibre counts them. */
import type { FontFace, MeasureText } from '../drawing.ts'

/** Units to the size of the letters. */
export const EM = 24

export interface ShapedLine {
  text: string
  width: number
  /** Where it differs from the label's own. */
  font?: FontFace
  colour?: string
}

export interface ShapedText {
  lines: readonly ShapedLine[]
  width: number
  height: number
  lineHeight: number
}

export interface TextSpec {
  text: string
  font: FontFace
  /** Ems. */
  maxWidth: number
  lineHeight: number
  letterSpacing: number
}

/** After these a line may be broken; those of MapLibre that no name of ours lacks. */
const BREAKS_AFTER = /[\s&)+\-/·\u200b\u2010\u2013\u2027]/u

/** Letter by letter, as MapLibre sets them: no kerning between two. */
export class Letters {
  readonly #measure: MeasureText
  readonly #widths = new Map<string, number>()

  constructor(measure: MeasureText) {
    this.#measure = measure
  }

  width(letter: string, font: FontFace): number {
    const name = `${font.family} ${String(font.weight)} ${String(font.slanted)} ${letter}`
    const known = this.#widths.get(name)
    if (known !== undefined) return known
    const width = this.#measure(letter, font, EM)
    this.#widths.set(name, width)
    return width
  }
}

export function shapeText(spec: TextSpec, letters: Letters): ShapedText {
  const spacing = spec.letterSpacing * EM
  const glyphs = [...spec.text]
  const advance = (letter: string) => letters.width(letter, spec.font) + spacing
  const lines = broken(glyphs, advance, spec.maxWidth * EM).map((line): ShapedLine => {
    const text = line.join('').trim()
    const width = [...text].reduce((sum, letter) => sum + advance(letter), 0) - spacing
    return { text, width: Math.max(0, width) }
  })
  const lineHeight = spec.lineHeight * EM
  return {
    lines,
    width: Math.max(0, ...lines.map(({ width }) => width)),
    height: lines.length * lineHeight,
    lineHeight,
  }
}

/** Lines of their own fonts and colours, broken nowhere else. */
export function blockOf(
  rows: readonly { text: string; font: FontFace; colour?: string }[],
  lineHeight: number,
  letters: Letters,
): ShapedText {
  const lines = rows.map((row): ShapedLine => {
    const width = [...row.text].reduce((sum, letter) => sum + letters.width(letter, row.font), 0)
    return { ...row, width }
  })
  return {
    lines,
    width: Math.max(0, ...lines.map(({ width }) => width)),
    height: lines.length * lineHeight * EM,
    lineHeight: lineHeight * EM,
  }
}

interface Break {
  index: number
  x: number
  before: Break | null
  badness: number
}

/** Breaks where all lines together come nearest to one length. */
function broken(
  letters: readonly string[],
  advance: (letter: string) => number,
  maxWidth: number,
): string[][] {
  const total = letters.reduce((sum, letter) => sum + advance(letter), 0)
  if (total <= maxWidth) return [[...letters]]
  const target = total / Math.max(1, Math.ceil(total / maxWidth))
  const breaks: Break[] = []
  let x = 0
  for (const [at, letter] of letters.entries()) {
    const before = letters[at - 1]
    const opens = letter === '(' && at + 1 < letters.length
    if (before !== undefined && (BREAKS_AFTER.test(before) || opens)) {
      const penalty = (before === '(' ? 50 : 0) + (letter === ')' ? 50 : 0)
      breaks.push(bestBreak(at, x, target, breaks, penalty, false))
    }
    if (!/\s/u.test(letter)) x += advance(letter)
  }
  const ends: number[] = []
  let one: Break | null = bestBreak(letters.length, x, target, breaks, 0, true)
  for (; one !== null; one = one.before) ends.unshift(one.index)
  return ends.map((end, at) => letters.slice(ends[at - 1] ?? 0, end))
}

function bestBreak(
  index: number,
  x: number,
  target: number,
  breaks: readonly Break[],
  penalty: number,
  isLast: boolean,
): Break {
  let best: Break = { index, x, before: null, badness: badnessOf(x, target, penalty, isLast) }
  for (const before of breaks) {
    const badness = badnessOf(x - before.x, target, penalty, isLast) + before.badness
    if (badness <= best.badness) best = { index, x, before, badness }
  }
  return best
}

/** A last line may rather be short than long. */
function badnessOf(width: number, target: number, penalty: number, isLast: boolean): number {
  const ragged = (width - target) ** 2
  if (isLast) return width < target ? ragged / 2 : ragged * 2
  return ragged + penalty * penalty
}
