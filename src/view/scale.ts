/** The length of a scale bar: a round distance and its pixels at the map's centre. */
import { sayScale } from '../words/record/say-kilometres.ts'
import type { Camera } from './view.ts'

/** Metres of one CSS pixel at zoom 0 on the equator, with 512 px tiles: 2π · 6378137 / 512. */
const METRES_PER_PIXEL = 78_271.517
const LONGEST_PIXELS = 120

export interface Scale {
  label: string
  pixels: number
}

/** The longest of 1, 2 or 5 times a power of ten kilometres that fits 120 pixels. */
export function scaleFor({ latitude, zoom }: Pick<Camera, 'latitude' | 'zoom'>): Scale {
  const metres = (METRES_PER_PIXEL * Math.cos((latitude * Math.PI) / 180)) / 2 ** zoom
  const longest = (metres * LONGEST_PIXELS) / 1000
  const power = 10 ** Math.floor(Math.log10(longest))
  const kilometres = ([5, 2, 1].find((step) => step * power <= longest) ?? 1) * power
  return { label: sayScale(kilometres), pixels: Math.round((kilometres * 1000) / metres) }
}
