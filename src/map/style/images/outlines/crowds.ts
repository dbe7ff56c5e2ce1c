/** Chips that stand for several marks: hollow, because a crowd has no verdict of its own. */
import { chipReach } from '../../../../domain/gathering.ts'
import type { CrowdFamily, CrowdKind } from '../../../sources/seats.ts'
import type { Hex } from '../../colour.ts'
import type { Palette } from '../../palette.ts'
import { ringLayers } from './bodies.ts'
import { filled, lined, type Picture, type PictureShape } from './shapes.ts'

/** Half the height of a chip. */
export const CHIP_HALF = 10

/** How far the card behind a chip is shifted, and how far the ring stands from its edge. */
const BEHIND = 2.6
const RING = 5

/** Half the width of a chip, by a number of so many digits. */
const halfOf = (digits: number): number => chipReach(10 ** (digits - 1)) - 1

const body = (digits: number, grow: number): PictureShape => [
  'pill',
  halfOf(digits) + grow,
  CHIP_HALF + grow,
]

const behind = (digits: number, grow: number): PictureShape => [
  'moved',
  body(digits, grow),
  BEHIND,
  -BEHIND,
]

function colourOf(palette: Palette, kind: CrowdKind, family: CrowdFamily): Hex {
  if (kind === 'ghosts') return palette.minorName
  return family === 'mixed' ? palette.ink : palette.family[family]
}

/** One card for one place, a second behind it for several, a thin edge for what the other reading has. */
export const crowdPicture = (kind: CrowdKind, family: CrowdFamily, digits: number): Picture => ({
  size: 2 * (Math.ceil(halfOf(digits)) + 4),
  layers: (palette) => {
    const colour = colourOf(palette, kind, family)
    const second = [
      filled(behind(digits, 0), palette.focus),
      lined(behind(digits, -0.7), colour, 1.4),
      filled(body(digits, 0.6), palette.focus),
    ]
    return [
      filled(body(digits, 1.6), palette.focus),
      ...(kind === 'places' ? second : []),
      lined(body(digits, -0.9), colour, kind === 'ghosts' ? 1 : 1.8),
    ]
  },
})

export const crowdRingPicture = (chosen: boolean, digits: number): Picture => ({
  size: 2 * (Math.ceil(halfOf(digits)) + 9),
  layers: (palette) => ringLayers(body(digits, RING), chosen, palette),
})
