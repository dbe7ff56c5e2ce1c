/** The signs of a key and of a scorecard as outlines: what the screen and every export draw them from. */
import type { KeyItem, MarkBody } from './slide-key.ts'

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
  const line = { ...plain, d: `M${n(x - 2 * radius)} ${n(y)}L${n(x + 2 * radius)} ${n(y)}` }
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

/** Of the control points by which four curves make a circle. */
const ROUND = 0.5523

/** The outline of a mark around its middle. */
export function bodyPath(body: MarkBody, x: number, y: number, r: number): string {
  switch (body) {
    case 'disc': {
      const k = r * ROUND
      const curve = (...at: number[]) => `C${at.map(n).join(' ')}`
      return [
        `M${n(x + r)} ${n(y)}`,
        curve(x + r, y + k, x + k, y + r, x, y + r),
        curve(x - k, y + r, x - r, y + k, x - r, y),
        curve(x - r, y - k, x - k, y - r, x, y - r),
        curve(x + k, y - r, x + r, y - k, x + r, y),
        'Z',
      ].join('')
    }
    case 'square': {
      const s = r * 0.88
      return closed([
        [x - s, y - s],
        [x + s, y - s],
        [x + s, y + s],
        [x - s, y + s],
      ])
    }
    case 'diamond': {
      const s = r * 1.15
      return closed([
        [x, y - s],
        [x + s, y],
        [x, y + s],
        [x - s, y],
      ])
    }
    default:
      return body satisfies never
  }
}

const closed = (spots: readonly (readonly [number, number])[]) =>
  `${spots.map(([x, y], at) => `${at === 0 ? 'M' : 'L'}${n(x)} ${n(y)}`).join('')}Z`

const n = (value: number): string => String(Math.round(value * 100) / 100 || 0)
