/** The part of the window that the words of a slide take, in CSS pixels: at a side, or on a phone below. */
import type { Size } from '../../view/projection.ts'

/** `near` is the left, or below; `far` the right, or above. */
export type WordsSide = 'near' | 'far'

/** CSS pixels from the window's upper left corner. */
export interface Box {
  left: number
  top: number
  right: number
  bottom: number
}

/** A phone, upright and lying, as `state/narrow.ts` has them. */
const PHONE = 760
const LOW = 480

/** From here a window has room for words, and beside them for the buttons of a presentation; a page at 400 % has not. */
const ROOM_BESIDE = 600

const between = (least: number, value: number, most: number) =>
  Math.round(Math.min(Math.max(least, value), most))

export const standsBelow = ({ width, height }: Size) =>
  width <= (height > LOW ? PHONE : ROOM_BESIDE)

/** Share of the window's height that words below take: a low one has few lines to give. */
const shareBelow = ({ height }: Size, cover: boolean) => (height <= LOW ? 0.6 : cover ? 0.5 : 0.48)

/** `cover` is the opening or the closing slide, whose title is large. */
export function wordsBox(size: Size, cover: boolean, side: WordsSide): Box {
  const { width, height } = size
  if (standsBelow(size)) {
    const tall = Math.round(height * shareBelow(size, cover))
    return side === 'near'
      ? { left: 0, top: height - tall, right: width, bottom: height }
      : { left: 0, top: 0, right: width, bottom: tall }
  }
  const wide = cover ? between(420, width * 0.44, 1720) : between(320, width * 0.33, 1280)
  return side === 'near'
    ? { left: 0, top: 0, right: wide, bottom: height }
    : { left: width - wide, top: 0, right: width, bottom: height }
}
