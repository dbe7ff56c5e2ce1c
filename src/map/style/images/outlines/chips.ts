/** Chips that hang under names: a neutral pill, its rings, and the small marks inside it. */
import { hungChipHalf, MOST_DIGITS, MOST_ENTRIES } from '../../../../domain/chip-size.ts'
import { INCIDENT_FAMILIES } from '../../../../domain/families.ts'
import type { Family } from '../../../../model/schema/dossier.ts'
import { bodyOf, ringWidth } from './bodies.ts'
import { CHIP_HALF } from './crowds.ts'
import { filled, lined, type Picture, type PictureShape } from './shapes.ts'

/** Every chip by its number of entries and the digits of each. */
export const CHIP_SIZES = Array.from({ length: MOST_ENTRIES }, (_, at) => at + 1).flatMap(
  (entries) => Array.from({ length: MOST_DIGITS }, (_, at) => ({ entries, digits: at + 1 })),
)

/** Every small mark. */
export const CHIP_MARKS = INCIDENT_FAMILIES.flatMap((family) =>
  [true, false].map((sure) => ({ family, sure })),
)

const SMALL = { disc: 4.8, square: 4.4, corner: 0.8, diamond: 5.8 } as const

/** Width of a hollow small mark's line. */
const LINE = 1.8

/** How far the ring of a chip that is pointed at or chosen stands from its edge. */
const RING = 1.2

type Size = (typeof CHIP_SIZES)[number]

const halfOf = ({ entries, digits }: Size): number => hungChipHalf(entries, digits)

const body = (size: Size, grow: number): PictureShape => [
  'pill',
  halfOf(size) + grow,
  CHIP_HALF + grow,
]

/** Sides of a picture with so much room around the chip. */
const roomFor = (size: Size, beside: number, above: number) => ({
  size: 2 * (Math.ceil(halfOf(size)) + beside),
  height: 2 * (CHIP_HALF + above),
})

export const chipPicture = (size: Size): Picture => ({
  ...roomFor(size, 3, 2),
  layers: ({ focus, disputedBorder }) => [
    filled(body(size, 1.4), focus, 0.9),
    filled(body(size, 0), focus),
    lined(body(size, -0.5), disputedBorder, 1),
  ],
})

export const chipRingPicture = (chosen: boolean, size: Size): Picture => ({
  ...roomFor(size, 6, 5),
  layers: ({ ink }) => [lined(body(size, RING), ink, ringWidth(chosen))],
})

export const chipMarkPicture = (family: Family, sure: boolean): Picture => ({
  size: 14,
  layers: (palette) => {
    const colour = palette.family[family]
    return [
      sure
        ? filled(bodyOf(family, SMALL, 0), colour)
        : lined(bodyOf(family, SMALL, -LINE / 2), colour, LINE),
    ]
  },
})
