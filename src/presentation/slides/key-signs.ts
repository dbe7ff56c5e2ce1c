/** The signs of a key and of a scorecard as outlines: what the screen and every export draw them from. */
import { bodyPath, rounded } from '../../domain/mark-outline.ts'
import type { KeyItem } from './slide-key.ts'

interface SignPath {
  /** Absolute path data, M, L, C and Z only. */
  d: string
  filled: boolean
  /** Of the stroke; 0 where there is none. */
  width: number
  dashes: readonly number[]
  cap: 'butt' | 'round'
  /** Grey, as where the other reading has it. */
  quiet: boolean
}

/** `middle` and `radius` in pixels; a line is four radii long. */
export function signPath(
  item: KeyItem,
  [x, y]: readonly [number, number],
  radius: number,
): SignPath {
  const plain = { filled: false, width: 0, dashes: [], cap: 'butt', quiet: false } as const
  const line = {
    ...plain,
    d: `M${rounded(x - 2 * radius)} ${rounded(y)}L${rounded(x + 2 * radius)} ${rounded(y)}`,
  }
  const wide = radius * 0.4
  switch (item.sign) {
    case 'filled':
      return { ...plain, d: bodyPath(item.body, x, y, radius), filled: true }
    case 'hollow':
      return { ...plain, d: bodyPath(item.body, x, y, radius - wide / 2), width: wide }
    case 'ghost':
      return {
        ...plain,
        d: bodyPath(item.body, x, y, radius - wide / 4),
        width: wide * 0.7,
        dashes: [wide, wide * 0.9],
        quiet: true,
      }
    case 'documented':
      return { ...line, width: wide }
    case 'illustrative':
      return { ...line, width: wide, dashes: [radius, radius * 0.5] }
    case 'schematic':
      return { ...line, width: wide, dashes: [0.1, wide * 1.9], cap: 'round' }
    default:
      return item satisfies never
  }
}
