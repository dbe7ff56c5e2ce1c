/** Names of all pictures that the style asks for, and what each looks like in a theme. */
import type { Family, IncidentKind } from '../../../model/schema/dossier.ts'
import { FAMILIES, INCIDENT_KINDS } from '../../../model/schema/vocabulary.ts'
import type { Palette } from '../palette.ts'
import { CROWD_KINDS, type CrowdFamily, type CrowdKind } from '../../sources/seats.ts'
import { CITY_RANKS, type CityRank } from '../../sources/city-rank.ts'
import { drawHatch, drawPicture } from './draw-picture.ts'
import {
  CHIP_MARKS,
  CHIP_SIZES,
  chipMarkPicture,
  chipPicture,
  chipRingPicture,
} from './outlines/chips.ts'
import { crowdPicture, crowdRingPicture } from './outlines/crowds.ts'
import { HATCHES } from './outlines/hatches.ts'
import { ghostPicture, markPicture, ringPicture } from './outlines/marks.ts'
import { arrowPicture, cityPicture } from './outlines/points.ts'
import type { Picture } from './outlines/shapes.ts'
import type { Raster } from './raster.ts'

export const markImage = (kind: IncidentKind, sure: boolean) =>
  `mark ${kind} ${sure ? 'sure' : 'unsure'}`
export const ghostImage = (kind: IncidentKind) => `ghost ${kind}`
export const arrowImage = (family: Family) => `arrow ${family}`
export const cityImage = (rank: CityRank) => `city ${rank}`
export const RING_LIT = 'ring lit'
export const RING_SELECTED = 'ring selected'

export const crowdImage = (kind: CrowdKind, family: CrowdFamily, digits: number) =>
  `crowd ${kind} ${family} ${String(digits)}`
/** Followed by the digits of the number. */
export const CROWD_RING_LIT = 'crowd ring lit '
export const CROWD_RING_SELECTED = 'crowd ring selected '

/** A chip under a name; followed by its entries and the digits of each. */
const CHIP_OF = 'chip '
export const CHIP_RING_LIT = 'chip ring lit '
export const CHIP_RING_SELECTED = 'chip ring selected '
export const chipImage = (entries: number, digits: number, of: string = CHIP_OF) =>
  `${of}${String(entries)} ${String(digits)}`
export const chipMarkImage = (family: Family, sure: boolean) =>
  `chip mark ${family} ${sure ? 'sure' : 'unsure'}`

export const CROWD_DIGITS = [2, 3, 4] as const
/** Every look that a chip may have. */
export const CROWDS = CROWD_DIGITS.flatMap((digits) =>
  CROWD_KINDS.flatMap((kind) =>
    ([...FAMILIES, 'mixed'] as const).map((family) => ({ kind, family, digits })),
  ),
)

export { factorHatch, incidentHatch, NO_DATA_IMAGE } from './outlines/hatches.ts'

/** Every picture by name but hatches, which are tiles. */
export const PICTURES: ReadonlyMap<string, Picture> = new Map([
  ...INCIDENT_KINDS.flatMap((kind): [string, Picture][] => [
    [markImage(kind, true), markPicture(kind, true)],
    [markImage(kind, false), markPicture(kind, false)],
    [ghostImage(kind), ghostPicture(kind)],
  ]),
  ...FAMILIES.map((family): [string, Picture] => [arrowImage(family), arrowPicture(family)]),
  ...CITY_RANKS.map((rank): [string, Picture] => [cityImage(rank), cityPicture(rank)]),
  ...CROWDS.map(({ kind, family, digits }): [string, Picture] => [
    crowdImage(kind, family, digits),
    crowdPicture(kind, family, digits),
  ]),
  ...CROWD_DIGITS.flatMap((digits): [string, Picture][] => [
    [`${CROWD_RING_LIT}${String(digits)}`, crowdRingPicture(false, digits)],
    [`${CROWD_RING_SELECTED}${String(digits)}`, crowdRingPicture(true, digits)],
  ]),
  ...CHIP_SIZES.flatMap((size): [string, Picture][] => {
    const name = (of?: string) => chipImage(size.entries, size.digits, of)
    return [
      [name(), chipPicture(size)],
      [name(CHIP_RING_LIT), chipRingPicture(false, size)],
      [name(CHIP_RING_SELECTED), chipRingPicture(true, size)],
    ]
  }),
  ...CHIP_MARKS.map(({ family, sure }): [string, Picture] => [
    chipMarkImage(family, sure),
    chipMarkPicture(family, sure),
  ]),
  [RING_LIT, ringPicture(false)],
  [RING_SELECTED, ringPicture(true)],
])

export type Draw = (palette: Palette) => Raster

/** Every picture and hatch by name; drawn when the style first asks for it. */
export const IMAGES: ReadonlyMap<string, Draw> = new Map([
  ...[...PICTURES].map(([name, picture]): [string, Draw] => [
    name,
    (palette) => drawPicture(picture, palette),
  ]),
  ...[...HATCHES].map(([name, hatch]): [string, Draw] => [
    name,
    (palette) => drawHatch(hatch, palette),
  ]),
])
