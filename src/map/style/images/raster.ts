/** A small picture painted by signed distances: no canvas, so that it can be tested anywhere. */
import { channels, type Hex } from '../colour.ts'

/** Device pixels per CSS pixel of every picture. */
export const PIXEL_RATIO = 2

/** Non-premultiplied RGBA, as `ImageData` has it. */
export interface Raster {
  width: number
  height: number
  data: Uint8ClampedArray
}

/** Signed distance in CSS pixels from the picture's centre; negative inside. */
export type RasterShape = (x: number, y: number) => number

export function blank(width: number, height: number = width): Raster {
  const [w, h] = [Math.round(width * PIXEL_RATIO), Math.round(height * PIXEL_RATIO)]
  return { width: w, height: h, data: new Uint8ClampedArray(w * h * 4) }
}

/**
 * Lays a shape over what is there, its edge smoothed over one device pixel. `reach` is how far the
 * shape goes from the middle, in CSS pixels: outside it nothing is looked at.
 */
export function paint(
  raster: Raster,
  shape: RasterShape,
  colour: Hex,
  alpha = 1,
  reach: number = Number.POSITIVE_INFINITY,
): Raster {
  const { width, height, data } = raster
  const [red, green, blue] = channels(colour)
  const span = (size: number): [first: number, end: number] => {
    const half = Math.min(size / 2, Math.ceil(reach * PIXEL_RATIO))
    return [size / 2 - half, size / 2 + half]
  }
  const [top, bottom] = span(height)
  const [left, right] = span(width)
  for (let row = top; row < bottom; row += 1) {
    const y = (row + 0.5 - height / 2) / PIXEL_RATIO
    for (let column = left; column < right; column += 1) {
      const x = (column + 0.5 - width / 2) / PIXEL_RATIO
      const cover = Math.min(1, 0.5 - shape(x, y) * PIXEL_RATIO) * alpha
      if (cover <= 0) continue
      const at = (row * width + column) * 4
      const below = ((data[at + 3] ?? 0) / 255) * (1 - cover)
      const total = cover + below
      data[at] = (red * cover + (data[at] ?? 0) * below) / total
      data[at + 1] = (green * cover + (data[at + 1] ?? 0) * below) / total
      data[at + 2] = (blue * cover + (data[at + 2] ?? 0) * below) / total
      data[at + 3] = total * 255
    }
  }
  return raster
}
