/** The sizes and faces in which a figure is set, and lines of text as items of its drawing. */
import type { FontFace, MeasureText, TextItem } from '../../drawing/drawing.ts'

export interface Type {
  font: FontFace
  size: number
  /** From one baseline to the next, pixels. */
  leading: number
  letterSpacing: number
}

const SANS: FontFace = { family: 'Noto Sans', weight: 400, slanted: false }
export const BOLD: FontFace = { ...SANS, weight: 600 }
const SERIF: FontFace = { family: 'Source Serif 4', weight: 600, slanted: false }

const type = (font: FontFace, size: number, leading: number, letterSpacing = 0): Type => ({
  font,
  size,
  leading: Math.round(size * leading),
  letterSpacing,
})

export const titleType = (size: number) => type(SERIF, size, 1.18)
export const KICKER = type(BOLD, 11, 1.5, 0.9)
export const READING = type(SANS, 13, 1.4)
/** 12 points, as TLP 2.0 asks at the least. */
export const MARKING = type(BOLD, 16, 1.25, 0.3)
export const legendType = (size: number, bold = false) => type(bold ? BOLD : SANS, size, 1.3)
export const sourceType = (size: number) => type(SANS, size, 1.4)
export const SCALE = type(SANS, 10.5, 1.3)

/** Width of a line with its spacing. */
export const widthOf = (measure: MeasureText, text: string, { font, size, letterSpacing }: Type) =>
  measure(text, font, size) + letterSpacing * [...text].length

/** Share of a line's height that is above its baseline. */
const ABOVE = 0.76

/** A line whose box begins at `top`. */
export function lineOf(
  text: string,
  { font, size, leading, letterSpacing }: Type,
  colour: string,
  [x, top]: readonly [number, number],
): TextItem {
  return {
    kind: 'text',
    layer: null,
    key: null,
    text,
    font,
    size,
    letterSpacing,
    colour,
    halo: null,
    x,
    y: top + (leading - size) / 2 + size * ABOVE + size * 0.1,
    rotate: 0,
    opacity: 1,
  }
}
