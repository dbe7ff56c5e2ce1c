/** The few shapes that frame a map, as items of a drawing. */
import type { PathItem, Stroke } from '../../drawing/drawing.ts'
import type { FigureBox } from './box.ts'

const ITEM = { kind: 'path', layer: null, key: null, rule: 'nonzero', opacity: 1 } as const

export const strokeOf = (
  colour: string,
  width: number,
  dashes: readonly number[] = [],
): Stroke => ({
  colour,
  width,
  dashes,
  cap: 'butt',
  join: 'miter',
})

export function shape(
  d: string,
  fill: string | null,
  stroke: Stroke | null = null,
  opacity = 1,
): PathItem {
  return { ...ITEM, d, fill: fill === null ? null : { colour: fill }, stroke, opacity }
}

export const rectangle = ({ x, y, width, height }: FigureBox): string =>
  `M${n(x)} ${n(y)}L${n(x + width)} ${n(y)}L${n(x + width)} ${n(y + height)}L${n(x)} ${n(y + height)}Z`

export const polyline = (spots: readonly (readonly [number, number])[]): string =>
  spots.map(([x, y], at) => `${at === 0 ? 'M' : 'L'}${n(x)} ${n(y)}`).join('')

/** Of the control points by which four curves make a circle. */
const ROUND = 0.5523

export function circle(x: number, y: number, r: number): string {
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

const n = (value: number): string => String(Math.round(value * 100) / 100 || 0)
