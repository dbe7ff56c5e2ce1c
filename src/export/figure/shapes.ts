/** The few shapes that frame a map, as items of a drawing. */
import { bodyPath, rounded } from '../../domain/mark-outline.ts'
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
  `M${rounded(x)} ${rounded(y)}L${rounded(x + width)} ${rounded(y)}L${rounded(x + width)} ${rounded(y + height)}L${rounded(x)} ${rounded(y + height)}Z`

export const polyline = (spots: readonly (readonly [number, number])[]): string =>
  spots.map(([x, y], at) => `${at === 0 ? 'M' : 'L'}${rounded(x)} ${rounded(y)}`).join('')

export const circle = (x: number, y: number, r: number): string => bodyPath('disc', x, y, r)
