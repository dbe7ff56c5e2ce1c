/** What a chart of an export is made of, before and after it is laid out: parts, rules, lines of words, and their colours. */
import { SMALL, TINY } from '../../domain/charts/chart-size.ts'
import type { MeasureText } from '../../drawing/drawing.ts'
import { mix, type Hex } from '../../map/style/colour.ts'
import type { Family } from '../../model/schema/dossier.ts'
import type { Theme } from '../../view/view.ts'
import type { FigureBox } from './box.ts'
import { inksOf } from './inks.ts'
import { legendType, widthOf, type Type } from './letters.ts'

/** Known; known, after the first of a whole; within a range or beyond a bound; unknown. */
export type ChartFill = 'filled' | 'second' | 'open' | 'unknown'

export interface ChartPart extends FigureBox {
  fill: ChartFill
}

export interface ChartLine extends FigureBox {
  text: string
  type: Type
  quiet: boolean
  /** Where the words stay if other fonts run wider. */
  anchor: 'start' | 'middle' | 'end'
}

export interface ChartMarks {
  height: number
  parts: readonly ChartPart[]
  /** Where zero lies: of no width, or of no height. */
  zeros: readonly FigureBox[]
  lines: readonly ChartLine[]
}

export interface ChartRoom {
  width: number
  /** Of the letters, but for the figures, which are a little larger. */
  size: number
  measure: MeasureText
}

/** Share of the family's colour in a part that is not the first of a whole. */
const SECOND = 0.55

/** Of parts; of those that are hatched, the stripes. */
export function chartColours(family: Family, theme: Theme): Readonly<Record<ChartFill, Hex>> {
  const { palette, page, rule } = inksOf(theme)
  const colour = palette.family[family]
  return { filled: colour, second: mix(page, colour, SECOND), open: colour, unknown: rule }
}

export const isHatched = (fill: ChartFill) => fill === 'open' || fill === 'unknown'

/** The types of a chart's figures and of all its other words, by the size of the latter. */
export const figureType = (size: number) => legendType((size * SMALL) / TINY)
export const wordType = (size: number, bold = false) => legendType(size, bold)

/** A line that begins at `x`, ends there, or has its middle there. */
export function lineAt(
  { measure }: Pick<ChartRoom, 'measure'>,
  text: string,
  type: Type,
  [x, y]: readonly [number, number],
  { anchor = 'start', quiet = false }: Partial<Pick<ChartLine, 'anchor' | 'quiet'>> = {},
): ChartLine {
  const width = widthOf(measure, text, type)
  const before = { start: 0, middle: width / 2, end: width }[anchor]
  return { text, type, quiet, anchor, x: x - before, y, width, height: type.leading }
}
