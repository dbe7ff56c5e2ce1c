/** Chips for several marks and the rings around them as outlines: the same measures as the map's own pictures. */
import type { CrowdFamily, CrowdKind } from '../../map/sources/seats.ts'
import {
  CHIP,
  chipHalf,
  chipRingSize,
  chipSize,
  crowdColour,
} from '../../map/style/images/crowds.ts'
import type { PixelPair } from '../camera.ts'
import { pill, type Outline } from './outline.ts'
import { filled, stroked, type Picture } from './picture.ts'

const body = (digits: number, grow: number, at?: PixelPair): Outline =>
  pill(chipHalf(digits) + grow, CHIP.half + grow, at)

const BEHIND: PixelPair = [CHIP.behind, -CHIP.behind]

export function crowdPicture(kind: CrowdKind, family: CrowdFamily, digits: number): Picture {
  return {
    size: chipSize(digits),
    layers: (palette) => {
      const colour = crowdColour(palette, kind, family)
      const behind = [
        filled(body(digits, 0, BEHIND), palette.focus),
        stroked(body(digits, -0.7, BEHIND), colour, 1.4),
        filled(body(digits, 0.6), palette.focus),
      ]
      return [
        filled(body(digits, 1.6), palette.focus),
        ...(kind === 'places' ? behind : []),
        stroked(body(digits, -0.9), colour, kind === 'ghosts' ? 1 : 1.8),
      ]
    },
  }
}

export function crowdRingPicture(chosen: boolean, digits: number): Picture {
  const line = body(digits, CHIP.ring)
  return {
    size: chipRingSize(digits),
    layers: (palette) => [
      stroked(line, palette.focus, chosen ? 5 : 4),
      stroked(line, palette.ink, chosen ? 2.6 : 1.6),
    ],
  }
}
