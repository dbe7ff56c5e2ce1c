/** Lengths of a slide: points while it is laid out, English metric units in the file. */

/** English metric units to a point. */
const EMU = 12_700

export const emu = (points: number) => String(Math.round(points * EMU))

/** CSS pixels to a point. */
export const PIXELS = 4 / 3

/** 16:9, as PowerPoint's own wide slides: 13.333 by 7.5 inches. */
export const SLIDE = { width: 960, height: 540 } as const

/** A notes page, upright. */
export const NOTES_PAGE = { width: 540, height: 720 } as const

/** Points from the upper left corner. */
export interface EmuBox {
  x: number
  y: number
  width: number
  height: number
}
