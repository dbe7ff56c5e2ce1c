/** Pictures of cities by rank, and the heads of arrows. */
import type { Family } from '../../../model/schema/dossier.ts'
import type { CityRank } from '../../sources/city-rank.ts'
import type { Palette } from '../palette.ts'
import { blank, paint, type Raster } from './raster.ts'
import { both, bar, disc, edge, polygon, square } from './shapes.ts'

export function drawCity(palette: Palette, rank: CityRank): Raster {
  const raster = blank(10)
  switch (rank) {
    case 'capital':
      paint(raster, square(4.8, 1), palette.focus)
      paint(raster, edge(square(3.5, 0.5), 1.3), palette.ink)
      return paint(raster, square(1.5, 0.2), palette.ink)
    case 'city':
      paint(raster, disc(4.4), palette.focus)
      return paint(raster, edge(disc(3), 1.3), palette.ink)
    case 'village':
      paint(raster, disc(3.2), palette.focus)
      return paint(raster, disc(1.9), palette.ink)
    case 'border post':
      paint(raster, both(bar(2, 4.6), bar(4.6, 2)), palette.focus)
      return paint(raster, both(bar(0.7, 3.4), bar(3.4, 0.7)), palette.ink)
    default:
      return rank satisfies never
  }
}

/** Points up, its tip at the middle of the upper edge, so that it turns about its tip. */
export function drawArrow(palette: Palette, family: Family): Raster {
  const outline = polygon([
    [0, -6],
    [4.4, 5],
    [0, 3],
    [-4.4, 5],
  ])
  const raster = paint(blank(12), (x, y) => outline(x, y) - 1, palette.focus, 0.9)
  return paint(raster, outline, palette.family[family])
}
