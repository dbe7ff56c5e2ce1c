/** Every picture by the name that the style asks for; hatches are patterns and not here. */
import { FAMILIES, INCIDENT_KINDS } from '../../model/schema/vocabulary.ts'
import { CHIP_MARKS, CHIP_SIZES } from '../../map/style/images/chips.ts'
import {
  arrowImage,
  CHIP_RING_LIT,
  CHIP_RING_SELECTED,
  chipImage,
  chipMarkImage,
  cityImage,
  CROWD_DIGITS,
  CROWD_RING_LIT,
  CROWD_RING_SELECTED,
  crowdImage,
  CROWDS,
  ghostImage,
  markImage,
  RING_LIT,
  RING_SELECTED,
} from '../../map/style/images/image-set.ts'
import { CITY_RANKS } from '../../map/sources/city-rank.ts'
import { chipMarkPicture, chipPicture, chipRingPicture } from './chips.ts'
import { crowdPicture, crowdRingPicture } from './crowds.ts'
import { ghostPicture, markPicture, ringPicture } from './marks.ts'
import { arrowPicture, cityPicture } from './points.ts'
import type { Picture } from './picture.ts'

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
