/** The frame that a map shows: how far it may zoom, and what is kept clear around the whole article. */

import type { Size } from '../../view/projection.ts'

export type Bounds = readonly [west: number, south: number, east: number, north: number]

/** A View may stand as far away: a small window shows what a large one does. */
export const MIN_ZOOM = 0
export const MAX_ZOOM = 9
export const MAX_PITCH = 45

/** Pixels at the edges that something covers. */
export interface Padding {
  top: number
  right: number
  bottom: number
  left: number
}

export const NO_PADDING: Padding = { top: 0, right: 0, bottom: 0, left: 0 }

/** Pixels kept free around the whole article, beside what panels cover. */
const HOME_MARGIN = 20

function widened(padding: Padding, by: number): Padding {
  return {
    top: padding.top + by,
    right: padding.right + by,
    bottom: padding.bottom + by,
    left: padding.left + by,
  }
}

/** Where Web Mercator ends. */
export const LAST_LATITUDE = 85.051129

/** Pixels that padding leaves at least: on a map lower than its panels nothing else would fit. */
const LEAST = 60

/** Padding that leaves something of the container; both sides give way alike. */
export function fitting(padding: Padding, { width, height }: Size): Padding {
  const share = (both: number, room: number) =>
    both === 0 ? 0 : Math.min(1, Math.max(0, room - LEAST) / both)
  const across = share(padding.left + padding.right, width)
  const down = share(padding.top + padding.bottom, height)
  return {
    top: padding.top * down,
    right: padding.right * across,
    bottom: padding.bottom * down,
    left: padding.left * across,
  }
}

/** What a camera that frames the whole article keeps clear. */
export const homePadding = (inset: Padding, size: Size): Padding =>
  fitting(widened(inset, HOME_MARGIN), size)
