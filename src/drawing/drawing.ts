/** A map as a list of shapes and words: what SVG, PDF and slides are all written from. */
import type { LayerId } from '../map/style/layer-ids.ts'

/** Any CSS colour without transparency. */
export type Colour = string

export interface FontFace {
  family: 'Noto Sans' | 'Source Serif 4'
  weight: 400 | 600
  /** Slanted by 12 degrees where the family has no italic of its own. */
  slanted: boolean
}

export interface Stroke {
  colour: Colour
  width: number
  /** Lengths of dashes and gaps; empty is solid. */
  dashes: readonly number[]
  cap: 'butt' | 'round' | 'square'
  join: 'miter' | 'round' | 'bevel'
}

/** A colour, or the name of one of the drawing's patterns. */
export type Fill = { colour: Colour } | { pattern: string }

export interface PathItem {
  kind: 'path'
  /** The style layer that it comes from; null for what frames the map. */
  layer: LayerId | null
  /** The feature's `key`: a record's reference; null where it has none. */
  key: string | null
  /** SVG path data in the drawing's pixels, absolute commands M, L, C, Z only. */
  d: string
  rule: 'nonzero' | 'evenodd'
  fill: Fill | null
  stroke: Stroke | null
  /** 0 to 1, of the whole item. */
  opacity: number
}

export interface TextItem {
  kind: 'text'
  layer: LayerId | null
  key: string | null
  /** One line. */
  text: string
  font: FontFace
  /** Pixels. */
  size: number
  letterSpacing: number
  colour: Colour
  halo: { colour: Colour; width: number } | null
  /** Start of the baseline, pixels. */
  x: number
  y: number
  /** Degrees clockwise about the start of the baseline. */
  rotate: number
  opacity: number
}

export type DrawingItem = PathItem | TextItem

/** A square tile, repeated from the drawing's origin. */
export interface Pattern {
  /** Side in pixels. */
  size: number
  items: readonly PathItem[]
}

/** CSS pixels from the upper left corner; items from bottom to top; what reaches outside is to be clipped. */
export interface Drawing {
  width: number
  height: number
  items: readonly DrawingItem[]
  patterns: ReadonlyMap<string, Pattern>
  /** Labels that the map wanted and found no room for. */
  hidden: readonly { layer: LayerId; text: string }[]
}

/** Width of a line of text in pixels, letter spacing not included; the same fonts that it is drawn in. */
export type MeasureText = (text: string, font: FontFace, size: number) => number
