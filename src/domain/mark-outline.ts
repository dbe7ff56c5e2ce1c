/** The outlines of marks: shape says kind, on the map, in keys, in lists, on the strip and in every export. */
import type { Family } from '../model/schema/dossier.ts'

export type MarkBody = 'disc' | 'square' | 'diamond'

const BODIES: Readonly<Partial<Record<Family, MarkBody>>> = {
  operations: 'square',
  policy: 'diamond',
}

/** A disc where the family has no shape of its own. */
export const bodyOf = (family: Family | 'ink'): MarkBody =>
  family === 'ink' ? 'disc' : (BODIES[family] ?? 'disc')

/** Of the control points by which four curves make a circle. */
const ROUND = 0.5523

/** The outline of a mark around its middle. */
export function bodyPath(body: MarkBody, x: number, y: number, r: number): string {
  switch (body) {
    case 'disc': {
      const k = r * ROUND
      const curve = (...at: number[]) => `C${at.map(rounded).join(' ')}`
      return [
        `M${rounded(x + r)} ${rounded(y)}`,
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
  `${spots.map(([x, y], at) => `${at === 0 ? 'M' : 'L'}${rounded(x)} ${rounded(y)}`).join('')}Z`

/** Two digits after the point are finer than a pixel of any picture. */
export const rounded = (value: number): string => String(Math.round(value * 100) / 100 || 0)
