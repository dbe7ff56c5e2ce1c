/** Pictures of the chips that hang under names: a neutral pill, its rings, and the small marks inside it. */
import { hungChipHalf, MOST_DIGITS, MOST_ENTRIES } from '../../../domain/chip-size.ts'
import { INCIDENT_FAMILIES } from '../../../domain/families.ts'
import type { Family } from '../../../model/schema/dossier.ts'
import type { Palette } from '../palette.ts'
import { CHIP } from './crowds.ts'
import { blank, paint, type Raster, type RasterShape } from './raster.ts'
import { diamond, disc, edge, pill, square } from './shapes.ts'

/** Every chip by its number of entries and the digits of each. */
export const CHIP_SIZES = Array.from({ length: MOST_ENTRIES }, (_, at) => at + 1).flatMap(
  (entries) => Array.from({ length: MOST_DIGITS }, (_, at) => ({ entries, digits: at + 1 })),
)

/** Every small mark. */
export const CHIP_MARKS = INCIDENT_FAMILIES.flatMap((family) =>
  [true, false].map((sure) => ({ family, sure })),
)

/** Half a small mark by its family's shape, and the width of a hollow one's line. */
export const SMALL = { disc: 4.8, square: 4.4, diamond: 5.8, corner: 0.8, line: 1.8 } as const

/** Side of a small mark's picture. */
export const SMALL_SIZE = 14

export const pillSize = (entries: number, digits: number): number =>
  2 * (Math.ceil(hungChipHalf(entries, digits)) + 3)
export const pillRingSize = (entries: number, digits: number): number =>
  2 * (Math.ceil(hungChipHalf(entries, digits)) + 6)

/** Height of a chip's picture. */
export const PILL_HEIGHT = 2 * (CHIP.half + 2)

/** How far the ring of a chip that is pointed at or chosen stands from its edge. */
export const RING = 1.2

type Size = (typeof CHIP_SIZES)[number]

const body =
  ({ entries, digits }: Size) =>
  (grow: number): RasterShape =>
    pill(hungChipHalf(entries, digits) + grow, CHIP.half + grow)

export function drawChip(palette: Palette, size: Size): Raster {
  const shape = body(size)
  const raster = paint(
    blank(pillSize(size.entries, size.digits), PILL_HEIGHT),
    shape(1.4),
    palette.focus,
    0.9,
  )
  paint(raster, shape(0), palette.focus)
  return paint(raster, edge(shape(-0.5), 1), palette.disputedBorder)
}

export function drawChipRing(palette: Palette, chosen: boolean, size: Size): Raster {
  const line = body(size)(RING)
  return paint(
    blank(pillRingSize(size.entries, size.digits), PILL_HEIGHT + 6),
    edge(line, chosen ? 2.6 : 1.6),
    palette.ink,
  )
}

const smallBody = (family: Family, grow: number): RasterShape => {
  if (family === 'operations') return square(SMALL.square + grow, SMALL.corner)
  if (family === 'policy') return diamond(SMALL.diamond + grow * Math.SQRT2)
  return disc(SMALL.disc + grow)
}

export function drawChipMark(palette: Palette, family: Family, sure: boolean): Raster {
  const colour = palette.family[family]
  const raster = blank(SMALL_SIZE)
  if (sure) return paint(raster, smallBody(family, 0), colour)
  return paint(raster, edge(smallBody(family, -SMALL.line / 2), SMALL.line), colour)
}
