/** Cities by rank, and the heads of arrows. */
import type { Family } from '../../../../model/schema/dossier.ts'
import type { CityRank } from '../../../sources/city-rank.ts'
import type { Palette } from '../../palette.ts'
import { filled, lined, type Picture, type PictureLayer, type PictureShape } from './shapes.ts'

export const cityPicture = (rank: CityRank): Picture => ({ size: 10, layers: CITY[rank] })

/** An upright and a lying bar. */
const cross = (half: number, reach: number): PictureShape => [
  'both',
  [
    ['bar', half, reach],
    ['bar', reach, half],
  ],
]

const CITY: Readonly<Record<CityRank, (palette: Palette) => readonly PictureLayer[]>> = {
  capital: ({ focus, ink }) => [
    filled(['square', 4.8, 1], focus),
    lined(['square', 3.5, 0.5], ink, 1.3),
    filled(['square', 1.5, 0.2], ink),
  ],
  city: ({ focus, ink }) => [filled(['disc', 4.4], focus), lined(['disc', 3], ink, 1.3)],
  village: ({ focus, ink }) => [filled(['disc', 3.2], focus), filled(['disc', 1.9], ink)],
  'border post': ({ focus, ink }) => [filled(cross(2, 4.6), focus), filled(cross(0.7, 3.4), ink)],
}

const ARROW: PictureShape = [
  'polygon',
  [
    [0, -6],
    [4.4, 5],
    [0, 3],
    [-4.4, 5],
  ],
]

/** Points up, its tip at the middle of the upper edge, so that it turns about its tip. */
export const arrowPicture = (family: Family): Picture => ({
  size: 12,
  layers: (palette) => [
    filled(ARROW, palette.focus, 0.9, 1),
    filled(ARROW, palette.family[family]),
  ],
})
