/** A small picture as layers of outlines about its middle, in CSS pixels. */
import type { Palette } from '../../map/style/palette.ts'
import type { Stroke } from '../drawing.ts'
import type { Outline } from './outline.ts'

export interface Layered {
  outline: Outline
  fill: string | null
  stroke: Pick<Stroke, 'colour' | 'width' | 'join'> | null
  opacity: number
}

export interface Picture {
  /** Side of its square, which collisions are counted with; its width where it has a height of its own. */
  size: number
  height?: number
  layers: (palette: Palette) => readonly Layered[]
}

export const filled = (outline: Outline, fill: string, opacity = 1): Layered => ({
  outline,
  fill,
  stroke: null,
  opacity,
})

export const stroked = (outline: Outline, colour: string, width: number): Layered => ({
  outline,
  fill: null,
  stroke: { colour, width, join: 'miter' },
  opacity: 1,
})

/** An area grown on all sides, its corners rounded. */
export const grown = (outline: Outline, fill: string, by: number, opacity = 1): Layered => ({
  outline,
  fill,
  stroke: { colour: fill, width: by * 2, join: 'round' },
  opacity,
})
