/** Seamless hatches: one direction for each family, so that two over one province stay readable. */
import type { Family } from '../../../model/schema/dossier.ts'
import type { Palette } from '../palette.ts'
import type { Hex } from '../colour.ts'
import { blank, paint, type Raster, type Shape } from './raster.ts'

type Slant = 'rising' | 'falling' | 'upright' | 'level'

const SLANT: Readonly<Record<Family, Slant>> = {
  violence: 'rising',
  operations: 'falling',
  policy: 'upright',
  drugs: 'level',
  refugees: 'falling',
  migration: 'rising',
  links: 'upright',
}

/** Side in CSS pixels of the tiles; a power of two in device pixels, or the seams would show. */
const TILE = 16

/** Stripes of a width, so many to a tile. */
function stripes(slant: Slant, count: number, width: number): Shape {
  const period = TILE / count
  const fold = (along: number) =>
    Math.abs(((((along + TILE * 8) % period) + period) % period) - period / 2)
  switch (slant) {
    case 'rising':
      return (x, y) => fold(x + y) * Math.SQRT1_2 - width / 2
    case 'falling':
      return (x, y) => fold(x - y) * Math.SQRT1_2 - width / 2
    case 'upright':
      return (x) => fold(x) - width / 2
    case 'level':
      return (_x, y) => fold(y) - width / 2
    default:
      return slant satisfies never
  }
}

const everywhere: Shape = () => -1

function hatch(colour: Hex, tint: number, shape: Shape, ink: number): Raster {
  return paint(paint(blank(TILE), everywhere, colour, tint), shape, colour, ink)
}

/** An incident known to its province only: two stripes a tile. */
export function drawIncidentHatch(palette: Palette, family: Family): Raster {
  return hatch(palette.family[family], 0.12, stripes(SLANT[family], 2, 1.5), 0.85)
}

/** A province that a factor concerns: one wide-set stripe a tile. */
export function drawFactorHatch(palette: Palette, family: Family): Raster {
  return hatch(palette.family[family], 0.1, stripes(SLANT[family], 1, 1.4), 0.7)
}

/** No figure is known: thin, in no family's colour. */
export function drawNoData(palette: Palette): Raster {
  return hatch(palette.noData, 0.06, stripes('rising', 2, 1), 0.8)
}
