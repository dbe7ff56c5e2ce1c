/** Chips under names and their small marks as outlines: the same measures as the map's own pictures. */
import { hungChipHalf } from '../../domain/chip-size.ts'
import type { Family } from '../../model/schema/dossier.ts'
import {
  PILL_HEIGHT,
  pillRingSize,
  pillSize,
  RING,
  SMALL,
  SMALL_SIZE,
} from '../../map/style/images/chips.ts'
import { CHIP } from '../../map/style/images/crowds.ts'
import { diamond, disc, pill, square, type Outline } from './outline.ts'
import { filled, stroked, type Picture } from './picture.ts'

interface Size {
  entries: number
  digits: number
}

const body = ({ entries, digits }: Size, grow: number): Outline =>
  pill(hungChipHalf(entries, digits) + grow, CHIP.half + grow)

export function chipPicture(size: Size): Picture {
  return {
    size: pillSize(size.entries, size.digits),
    height: PILL_HEIGHT,
    layers: (palette) => [
      filled(body(size, 1.4), palette.focus, 0.9),
      filled(body(size, 0), palette.focus),
      stroked(body(size, -0.5), palette.disputedBorder, 1),
    ],
  }
}

export function chipRingPicture(chosen: boolean, size: Size): Picture {
  return {
    size: pillRingSize(size.entries, size.digits),
    height: PILL_HEIGHT + 6,
    layers: (palette) => [stroked(body(size, RING), palette.ink, chosen ? 2.6 : 1.6)],
  }
}

function smallBody(family: Family, grow: number): Outline {
  if (family === 'operations') return square(SMALL.square + grow, SMALL.corner)
  if (family === 'policy') return diamond(SMALL.diamond + grow * Math.SQRT2)
  return disc(SMALL.disc + grow)
}

export function chipMarkPicture(family: Family, sure: boolean): Picture {
  return {
    size: SMALL_SIZE,
    layers: (palette) => {
      const colour = palette.family[family]
      return sure
        ? [filled(smallBody(family, 0), colour)]
        : [stroked(smallBody(family, -SMALL.line / 2), colour, SMALL.line)]
    },
  }
}
