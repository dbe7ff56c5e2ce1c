/** Bodies of marks by family, and the rings around what is pointed at or chosen. */
import type { Family } from '../../../../model/schema/dossier.ts'
import type { Palette } from '../../palette.ts'
import { lined, type PictureLayer, type PictureShape } from './shapes.ts'

/** Half a body by its family's shape, and the radius of a square's corners, which are rounder where it is grown. */
export interface BodySizes {
  disc: number
  square: number
  corner: number
  diamond: number
}

/** Grown on all sides. Families without a body of their own have discs. */
export function bodyOf(family: Family, sizes: BodySizes, grow: number): PictureShape {
  if (family === 'operations')
    return ['square', sizes.square + grow, sizes.corner + Math.max(grow, 0) / 2]
  if (family === 'policy') return ['diamond', sizes.diamond + grow * Math.SQRT2]
  return ['disc', sizes.disc + grow]
}

/** Width of the ring around what is pointed at, and of the one around what is chosen. */
export const ringWidth = (chosen: boolean): number => (chosen ? 2.6 : 1.6)

/** A ring in its halo of land. */
export const ringLayers = (
  shape: PictureShape,
  chosen: boolean,
  { focus, ink }: Palette,
): readonly PictureLayer[] => [
  lined(shape, focus, chosen ? 5 : 4),
  lined(shape, ink, ringWidth(chosen)),
]
