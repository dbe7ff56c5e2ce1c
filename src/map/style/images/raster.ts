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
export type Shape = (x: number, y: number) => number

export function blank(width: number, height: number = width): Raster {
  const [w, h] = [Math.round(width * PIXEL_RATIO), Math.round(height * PIXEL_RATIO)]
  return { width: w, height: h, data: new Uint8ClampedArray(w * h * 4) }
}

/** Lays a shape over what is there, its edge smoothed over one device pixel. */
export function paint(raster: Raster, shape: Shape, colour: Hex, alpha = 1): Raster {
  const { width, height, data } = raster
  const [red, green, blue] = channels(colour)
  for (let row = 0; row < height; row += 1) {
    const y = (row + 0.5 - height / 2) / PIXEL_RATIO
    for (let column = 0; column < width; column += 1) {
      const x = (column + 0.5 - width / 2) / PIXEL_RATIO
      const cover = Math.min(1, Math.max(0, 0.5 - shape(x, y) * PIXEL_RATIO)) * alpha
      if (cover === 0) continue
      const at = (row * width + column) * 4
      const under = (data[at + 3] ?? 0) / 255
      const total = cover + under * (1 - cover)
      const blend = (over: number, below: number) =>
        (over * cover + below * under * (1 - cover)) / total
      data[at] = blend(red, data[at] ?? 0)
      data[at + 1] = blend(green, data[at + 1] ?? 0)
      data[at + 2] = blend(blue, data[at + 2] ?? 0)
      data[at + 3] = total * 255
    }
  }
  return raster
}
