/** Where everything stands on a slide: words on the left, the map on the right, sources and marking below. */
import { SLIDE, type EmuBox } from './units.ts'

const MARGIN = 40
const FOOTER = { y: 508, height: 26 } as const
const BADGE = { width: 84, height: 19 } as const
const NUMBER = 30

const badge = (right: number): EmuBox => ({ x: right - BADGE.width, y: 511.5, ...BADGE })
const number = (right: number): EmuBox => ({ ...FOOTER, x: right - NUMBER, width: NUMBER })

/** The kicker stands over the title, the title over the words: `column` is shared among the three. */
interface Places {
  column: EmuBox
  footer: EmuBox
  marking: EmuBox
  number: EmuBox
}

export type Layout = 'cover' | 'step' | 'list'

const RIGHT = SLIDE.width - MARGIN + 10

const below = {
  footer: { ...FOOTER, x: MARGIN, width: RIGHT - NUMBER - BADGE.width - 16 - MARGIN },
  marking: badge(RIGHT - NUMBER),
  number: number(RIGHT),
}

export const PLACES: Readonly<Record<Layout, Places>> = {
  cover: {
    column: { x: 48, y: 118, width: 324, height: 300 },
    footer: { x: 48, y: 440, width: 324, height: 40 },
    marking: { x: 48, y: 492, ...BADGE },
    number: { x: 342, y: 488, width: NUMBER, height: FOOTER.height },
  },
  step: { column: { x: MARGIN, y: 44, width: 282, height: 446 }, ...below },
  list: { column: { x: MARGIN, y: 36, width: SLIDE.width - 2 * MARGIN, height: 50 }, ...below },
}

/** Maps reach to the edges of the slide. */
export const MAPS: Readonly<Record<'cover' | 'step', EmuBox>> = {
  cover: { x: 420, y: 0, width: 540, height: 540 },
  step: { x: 354, y: 0, width: 606, height: 504 },
}

/** Two columns of a list. */
export const LISTS: readonly [EmuBox, EmuBox] = [
  { x: MARGIN, y: 100, width: 425, height: 392 },
  { x: MARGIN + 455, y: 100, width: 425, height: 392 },
]
