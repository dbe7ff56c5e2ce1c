/** How large names and marks are: for a reader at a desk, or for a room of people who look at a wall. */
import type { ExpressionSpecification } from '@maplibre/maplibre-gl-style-spec'
import { byZoom } from './zoom-expressions.ts'
import type { Size } from '../../view/projection.ts'

export interface Lettering {
  /** Times the size at a desk. */
  scale: number
  /** No letters are smaller, in CSS pixels. */
  least: number
  /** Keys of the only names that are shown; null shows all that find room. */
  names: readonly string[] | null
}

export const DESK: Lettering = { scale: 1, least: 0, names: null }

/** A wall of this size has letters of so many pixels at least, and marks so much larger than at a desk: about 40 pixels. */
const WALL: Size = { width: 1920, height: 1080 }
const LEAST = 24
const LARGER = 2.2

/** For a room that sees a screen of this size; a small one, as a phone's, is held in the hand. */
export function roomLettering({ width, height }: Size, names: Lettering['names']): Lettering {
  const share = Math.min(width / WALL.width, height / WALL.height)
  const scale = LARGER * share
  return scale <= 1 ? { ...DESK, names } : { scale, least: LEAST * share, names }
}

export const sameLettering = (one: Lettering, other: Lettering): boolean =>
  one.scale === other.scale &&
  one.least === other.least &&
  (one.names?.join(' ') ?? null) === (other.names?.join(' ') ?? null)

/** A size of letters at a desk → at this lettering. */
export const sized = ({ scale, least }: Lettering, size: number): number =>
  Math.max(least, size * scale)

/** A size that grows with the zoom in a straight line between two. */
export const sizedByZoom = (
  lettering: Lettering,
  from: number,
  low: number,
  to: number,
  high: number,
): ExpressionSpecification => byZoom(from, sized(lettering, low), to, sized(lettering, high))

/** Whether a name is among those that are shown. */
export const isNamed = (names: readonly string[]): ExpressionSpecification => [
  'in',
  ['get', 'key'],
  ['literal', [...names]],
]
