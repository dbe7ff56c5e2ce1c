/** Rectangles of a figure, in its pixels. */

export interface FigureBox {
  x: number
  y: number
  width: number
  height: number
}

/** A box with what stands in it, for those who check that none covers another. */
export interface NamedBox extends FigureBox {
  name: string
}
