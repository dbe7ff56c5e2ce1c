/** Pictures of chips that stand for several marks: hollow, because a crowd has no verdict of its own. */
import { chipReach } from '../../../domain/gathering.ts'
import type { CrowdFamily, CrowdKind } from '../../sources/seats.ts'
import type { Hex } from '../colour.ts'
import type { Palette } from '../palette.ts'
import { blank, paint, type Raster, type RasterShape } from './raster.ts'
import { edge, moved, pill } from './shapes.ts'

/** Half the height of a chip, how far the card behind it is shifted, and the ring around it. */
export const CHIP = { half: 10, behind: 2.6, ring: 5 } as const

/** A number of so many digits, to ask for the room of one. */
export const ofDigits = (digits: number): number => 10 ** (digits - 1)

/** Half the width of a chip, in CSS pixels. */
export const chipHalf = (digits: number): number => chipReach(ofDigits(digits)) - 1

/** Side of the picture's square. */
export const chipSize = (digits: number): number => 2 * (Math.ceil(chipHalf(digits)) + 4)
export const chipRingSize = (digits: number): number => 2 * (Math.ceil(chipHalf(digits)) + 9)

export function crowdColour(palette: Palette, kind: CrowdKind, family: CrowdFamily): Hex {
  if (kind === 'ghosts') return palette.minorName
  return family === 'mixed' ? palette.ink : palette.family[family]
}

/** One card for one place, a second behind it for several, a thin edge for what the other reading has. */
export function drawCrowd(
  palette: Palette,
  kind: CrowdKind,
  family: CrowdFamily,
  digits: number,
): Raster {
  const colour = crowdColour(palette, kind, family)
  const body = (grow: number): RasterShape => pill(chipHalf(digits) + grow, CHIP.half + grow)
  const raster = paint(blank(chipSize(digits)), body(1.6), palette.focus)
  if (kind === 'places') {
    const behind = (shape: RasterShape) => moved(shape, CHIP.behind, -CHIP.behind)
    paint(raster, behind(body(0)), palette.focus)
    paint(raster, behind(edge(body(-0.7), 1.4)), colour)
    paint(raster, body(0.6), palette.focus)
  }
  return paint(raster, edge(body(-0.9), kind === 'ghosts' ? 1 : 1.8), colour)
}

export function drawCrowdRing(palette: Palette, chosen: boolean, digits: number): Raster {
  const line = pill(chipHalf(digits) + CHIP.ring, CHIP.half + CHIP.ring)
  const raster = paint(blank(chipRingSize(digits)), edge(line, chosen ? 5 : 4), palette.focus)
  return paint(raster, edge(line, chosen ? 2.6 : 1.6), palette.ink)
}
