/** Where the name of an area stands about its point: on it, or over the chip that hangs there. */
import type { ExpressionSpecification } from '@maplibre/maplibre-gl-style-spec'
import type { Look } from '../look.ts'

/** Ems from the point to a name beside it. */
const BESIDE = 0.9
/** Over a chip, and as far below it. */
const OVER = 1.05

const FREE = {
  center: [0, 0],
  top: [0, BESIDE],
  bottom: [0, -BESIDE],
  left: [BESIDE, 0],
  right: [-BESIDE, 0],
}
const HUNG = { bottom: [0, -OVER], top: [0, OVER] }

const sides = (of: Readonly<Record<string, readonly number[]>>): ExpressionSpecification => [
  'literal',
  Object.entries(of).flat(),
]

/** By whether the area has a chip in the reading that is shown. */
export function nameSides({ isOn, reading }: Look): ExpressionSpecification {
  if (!isOn('incidents')) return sides(FREE)
  return ['case', ['in', reading, ['get', 'hung']], sides(HUNG), sides(FREE)]
}
