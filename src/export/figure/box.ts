/** Rectangles of a figure, in its pixels. */

export interface Box {
  x: number
  y: number
  width: number
  height: number
}

/** A box with what stands in it, for those who check that none covers another. */
export interface NamedBox extends Box {
  name: string
}
