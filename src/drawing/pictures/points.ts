/** Cities by rank, and the heads of arrows, as outlines: the measures of the map's own pictures. */
import type { Family } from '../../model/schema/dossier.ts'
import type { CityRank } from '../../map/sources/city-rank.ts'
import { disc, polygon, rectangle, square } from './outline.ts'
import { filled, grown, stroked, type Layered, type Picture } from './picture.ts'
import type { Palette } from '../../map/style/palette.ts'

export function cityPicture(rank: CityRank): Picture {
  return { size: 10, layers: (palette) => cityLayers(rank, palette) }
}

function cityLayers(rank: CityRank, { focus, ink }: Palette): readonly Layered[] {
  switch (rank) {
    case 'capital':
      return [
        filled(square(4.8, 1), focus),
        stroked(square(3.5, 0.5), ink, 1.3),
        filled(square(1.5, 0.2), ink),
      ]
    case 'city':
      return [filled(disc(4.4), focus), stroked(disc(3), ink, 1.3)]
    case 'village':
      return [filled(disc(3.2), focus), filled(disc(1.9), ink)]
    case 'border post':
      return [
        filled([...rectangle(2, 4.6), ...rectangle(4.6, 2)], focus),
        filled([...rectangle(0.7, 3.4), ...rectangle(3.4, 0.7)], ink),
      ]
    default:
      return rank satisfies never
  }
}

/** Points up. */
export function arrowPicture(family: Family): Picture {
  const outline = polygon([
    [0, -6],
    [4.4, 5],
    [0, 3],
    [-4.4, 5],
  ])
  return {
    size: 12,
    layers: (palette) => [
      grown(outline, palette.focus, 1, 0.9),
      filled(outline, palette.family[family]),
    ],
  }
}
