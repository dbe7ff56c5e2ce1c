/** Every picture by the name that the style asks for; hatches are patterns and not here. */
import { FAMILIES, INCIDENT_KINDS } from '../../../model/schema/vocabulary.ts'
import {
  arrowImage,
  cityImage,
  ghostImage,
  markImage,
  RING_LIT,
  RING_SELECTED,
} from '../../style/images/image-set.ts'
import { CITY_RANKS } from '../../style/images/points.ts'
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
  [RING_LIT, ringPicture(false)],
  [RING_SELECTED, ringPicture(true)],
])
