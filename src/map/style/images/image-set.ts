/** Names of all pictures that the style asks for, and what each looks like in a theme. */
import type { Family, IncidentKind } from '../../../model/schema/dossier.ts'
import { FAMILIES, INCIDENT_KINDS } from '../../../model/schema/vocabulary.ts'
import type { Palette } from '../palette.ts'
import { CROWD_KINDS, type CrowdFamily, type CrowdKind } from '../../sources/seats.ts'
import { CHIP_MARKS, CHIP_SIZES, drawChip, drawChipMark, drawChipRing } from './chips.ts'
import { drawCrowd, drawCrowdRing } from './crowds.ts'
import { drawHatch, HATCHES } from './hatches.ts'
import { drawGhost, drawMark, drawRing } from './marks.ts'
import { drawArrow, drawCity } from './points.ts'
import { CITY_RANKS, type CityRank } from '../../sources/city-rank.ts'
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

export { factorHatch, incidentHatch, NO_DATA_IMAGE } from './hatches.ts'

export type Draw = (palette: Palette) => Raster

/** Every picture by name; a picture is drawn when the style first asks for it. */
export const IMAGES: ReadonlyMap<string, Draw> = new Map<string, Draw>([
  ...INCIDENT_KINDS.flatMap((kind): [string, Draw][] => [
    [markImage(kind, true), (palette) => drawMark(palette, kind, true)],
    [markImage(kind, false), (palette) => drawMark(palette, kind, false)],
    [ghostImage(kind), (palette) => drawGhost(palette, kind)],
  ]),
  ...FAMILIES.flatMap((family): [string, Draw][] => [
    [arrowImage(family), (palette) => drawArrow(palette, family)],
  ]),
  ...CITY_RANKS.map((rank): [string, Draw] => [
    cityImage(rank),
    (palette) => drawCity(palette, rank),
  ]),
  ...[...HATCHES].map(([name, hatch]): [string, Draw] => [
    name,
    (palette) => drawHatch(palette, hatch),
  ]),
  ...CROWDS.map(({ kind, family, digits }): [string, Draw] => [
    crowdImage(kind, family, digits),
    (palette) => drawCrowd(palette, kind, family, digits),
  ]),
  ...CROWD_DIGITS.flatMap((digits): [string, Draw][] => [
    [`${CROWD_RING_LIT}${String(digits)}`, (palette) => drawCrowdRing(palette, false, digits)],
    [`${CROWD_RING_SELECTED}${String(digits)}`, (palette) => drawCrowdRing(palette, true, digits)],
  ]),
  ...CHIP_SIZES.flatMap((size): [string, Draw][] => {
    const name = (of?: string) => chipImage(size.entries, size.digits, of)
    return [
      [name(), (palette) => drawChip(palette, size)],
      [name(CHIP_RING_LIT), (palette) => drawChipRing(palette, false, size)],
      [name(CHIP_RING_SELECTED), (palette) => drawChipRing(palette, true, size)],
    ]
  }),
  ...CHIP_MARKS.map(({ family, sure }): [string, Draw] => [
    chipMarkImage(family, sure),
    (palette) => drawChipMark(palette, family, sure),
  ]),
  [RING_LIT, (palette) => drawRing(palette, false)],
  [RING_SELECTED, (palette) => drawRing(palette, true)],
])
