/** Sizes of the words on slides: what is wanted where there is room, and the smallest that is borne. */
import type { FontFace } from '../../drawing/drawing.ts'
import type { Layout } from './geometry.ts'

export const SERIF: FontFace = { family: 'Source Serif 4', weight: 600, slanted: false }
export const SANS: FontFace = { family: 'Noto Sans', weight: 400, slanted: false }

interface Sizes {
  from: number
  to: number
}

/** Of 960 points across, as 1920 pixels are on a screen: 22 pixels and more are read at five metres. */
export const KEY = 11
export const TAG = 11
export const SCORE: Sizes = { from: 13, to: 7 }

export const TITLE: Readonly<Record<Layout, Sizes>> = {
  cover: { from: 40, to: 16 },
  step: { from: 32, to: 12 },
  list: { from: 26, to: 14 },
}

export const WORDS: Sizes = { from: 18, to: 6 }
export const KICKER: Sizes = { from: 11, to: 7 }
export const FOOTER: Sizes = { from: 11, to: 6 }
export const LIST = 10.5
export const NOTES: Sizes = { from: 12, to: 5 }

/** Line heights, as parts of the size: what a line of each font takes at the spacing of the masters. */
export const LINE = { title: 1.2, words: 1.37, kicker: 1.37 } as const

/** Space between paragraphs, as a part of the size. */
export const GAP = 0.5

/** Percent of a font's own line height. */
export const SPACING = { title: 90, words: 100 } as const
