/** What pictures are made of, as data: read as distances for the map's rasters, as paths for vectors. */
import type { Hex } from '../../colour.ts'
import type { Palette } from '../../palette.ts'

export type Corner = readonly [x: number, y: number]

/** About a picture's middle, in CSS pixels; y grows downwards. */
export type PictureShape =
  | readonly ['disc', radius: number]
  | readonly ['square', half: number, corner: number]
  | readonly ['diamond', half: number]
  /** Lying, with round ends. */
  | readonly ['pill', halfWidth: number, halfHeight: number]
  | readonly ['bar', halfWidth: number, halfHeight: number]
  /** Corners in order, either way round. */
  | readonly ['polygon', corners: readonly Corner[]]
  | readonly ['moved', shape: PictureShape, dx: number, dy: number]
  | readonly ['both', shapes: readonly PictureShape[]]

/** A shape in one colour: filled, or a line along its edge. */
export interface PictureLayer {
  shape: PictureShape
  colour: Hex
  /** 0 to 1. */
  opacity: number
  /** Width of the line along the edge; of 0, the shape is filled. */
  line: number
  /** Dashes of that line around the middle; 0 is solid. */
  dashes: number
  /** How far a filled shape is grown on all sides, its corners rounded. */
  grown: number
  /** How far from the middle the shape goes, where looking further would take long. */
  reach?: number
}

/** Share of its part of the turn that a dash fills on each side of its middle. */
export const HALF_DASH = 0.29

export interface Picture {
  /** Side of its square, which collisions are counted with; its width where it has a height of its own. */
  size: number
  height?: number
  layers: (palette: Palette) => readonly PictureLayer[]
}

export const filled = (shape: PictureShape, colour: Hex, opacity = 1, grown = 0): PictureLayer => ({
  shape,
  colour,
  opacity,
  line: 0,
  dashes: 0,
  grown,
})

export const lined = (
  shape: PictureShape,
  colour: Hex,
  line: number,
  dashes = 0,
): PictureLayer => ({ ...filled(shape, colour), line, dashes })

export const star = (points: number, outer: number, inner: number): PictureShape => [
  'polygon',
  Array.from({ length: points * 2 }, (_, at): Corner => {
    const radius = at % 2 === 0 ? outer : inner
    const angle = (at * Math.PI) / points - Math.PI / 2
    return [Math.cos(angle) * radius, Math.sin(angle) * radius]
  }),
]
