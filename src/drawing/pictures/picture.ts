/** A layer of a picture as an outline with its paint: the vector of what the map's raster holds. */
import type { PictureLayer, PictureShape } from '../../map/style/images/outlines/shapes.ts'
import type { Stroke } from '../drawing.ts'
import { broken } from './broken.ts'
import { diamond, disc, pill, placed, polygon, rectangle, square, type Outline } from './outline.ts'

export interface Layered {
  outline: Outline
  fill: string | null
  stroke: Pick<Stroke, 'colour' | 'width' | 'join'> | null
  opacity: number
}

/** About the picture's middle, in CSS pixels. */
export function layered(layer: PictureLayer): Layered {
  const { shape, colour, opacity, line, dashes, grown } = layer
  if (line > 0) {
    const outline = dashes > 0 ? broken(shape, dashes) : outlineOf(shape)
    return { outline, fill: null, stroke: { colour, width: line, join: 'miter' }, opacity }
  }
  const stroke = grown > 0 ? { colour, width: grown * 2, join: 'round' as const } : null
  return { outline: outlineOf(shape), fill: colour, stroke, opacity }
}

function outlineOf(shape: PictureShape): Outline {
  switch (shape[0]) {
    case 'disc':
      return disc(shape[1])
    case 'square':
      return square(shape[1], shape[2])
    case 'diamond':
      return diamond(shape[1])
    case 'pill':
      return pill(shape[1], shape[2])
    case 'bar':
      return rectangle(shape[1], shape[2])
    case 'polygon':
      return polygon(shape[1])
    case 'moved':
      return placed(outlineOf(shape[1]), 1, 0, [shape[2], shape[3]])
    case 'both':
      return shape[1].flatMap(outlineOf)
    default:
      return shape satisfies never
  }
}
