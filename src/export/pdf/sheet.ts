/** The sheet of a handout in points: A4 upright, its margins, and the type that it is set in. */
import { PALETTES } from '../../map/style/palette.ts'
import type { Colour, FontFace } from '../../drawing/drawing.ts'

/** Upright, because a map as wide as the sheet is as large as one beside its words on a sheet that lies. */
export const SHEET = { width: 595.28, height: 841.89 } as const
export const MARGIN = 42
export const CONTENT = {
  left: MARGIN,
  top: 68,
  width: SHEET.width - 2 * MARGIN,
  bottom: 786,
} as const

/** Words keep to a measure of about 65 letters; what remains is the legend's. */
export const WORDS_WIDTH = 318
export const SIDE = {
  left: CONTENT.left + WORDS_WIDTH + 28,
  width: CONTENT.width - WORDS_WIDTH - 28,
}

/**
 * Points for one pixel of a map: its smallest names, of 10.5 px, come out at 6 points, which is
 * about the least that print bears.
 */
export const MAP_SCALE = 0.58

export const INK: Colour = PALETTES.paper.ink
export const QUIET: Colour = PALETTES.paper.areaName
export const RULE: Colour = PALETTES.paper.countryBorder
export const LINK: Colour = PALETTES.paper.family.operations

export interface TextStyle {
  font: FontFace
  size: number
  /** From baseline to baseline. */
  leading: number
  colour: Colour
  /** Between letters. */
  spacing: number
}

function style(
  family: FontFace['family'],
  weight: FontFace['weight'],
  size: number,
  leading: number,
  colour = INK,
): TextStyle {
  return { font: { family, weight, slanted: false }, size, leading, colour, spacing: 0 }
}

const SERIF = 'Source Serif 4'
const SANS = 'Noto Sans'

export const STYLES = {
  cover: style(SERIF, 600, 34, 39),
  title: style(SERIF, 600, 22, 26),
  heading: style(SERIF, 600, 15, 19),
  kicker: style(SANS, 600, 8.5, 12, QUIET),
  /** The reading, over the title. */
  reading: style(SANS, 600, 10, 16),
  label: style(SANS, 600, 8.5, 12),
  lead: style(SERIF, 400, 13, 18.5),
  words: style(SERIF, 400, 11, 15.6),
  /** Words that have the page to themselves. */
  alone: style(SERIF, 400, 12, 17),
  notes: style(SERIF, 400, 9.8, 13.8, QUIET),
  entry: style(SERIF, 400, 9.5, 13),
  entryTitle: style(SERIF, 600, 9.5, 13),
  small: style(SANS, 400, 7.8, 11, QUIET),
  smallStrong: style(SANS, 600, 7.8, 11, QUIET),
  legend: style(SANS, 400, 8, 12),
  legendTitle: style(SANS, 600, 8, 12),
  scale: style(SANS, 400, 6.5, 8),
  /** The size that FIRST asks for in TLP 2.0: 12 points or more. */
  marking: style(SANS, 600, 12, 12, '#ffffff'),
} as const satisfies Record<string, TextStyle>
