/** Pictures and hatches as rasters. */
import type { Palette } from '../palette.ts'
import { stripes, toLayer } from './distances.ts'
import { TILE, type Hatch } from './outlines/hatches.ts'
import type { Picture } from './outlines/shapes.ts'
import { blank, paint, type Raster, type RasterShape } from './raster.ts'

export function drawPicture({ size, height, layers }: Picture, palette: Palette): Raster {
  const raster = blank(size, height)
  for (const layer of layers(palette)) {
    paint(raster, toLayer(layer), layer.colour, layer.opacity, layer.reach)
  }
  return raster
}

const everywhere: RasterShape = () => -1

export function drawHatch(hatch: Hatch, palette: Palette): Raster {
  const colour = hatch.colour(palette)
  const ground = paint(blank(TILE), everywhere, colour, hatch.tint)
  return paint(ground, stripes(hatch), colour, hatch.ink)
}
