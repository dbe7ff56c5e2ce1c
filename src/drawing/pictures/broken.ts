/** A dashed line along the edge of a mark's body. */
import { HALF_DASH, type PictureShape } from '../../map/style/images/outlines/shapes.ts'
import type { PixelPair } from '../camera.ts'
import type { Outline, PathCommand } from './outline.ts'

const STEPS = 6

/** Dashes about the middle of a disc, a square or a diamond, each seen from there under the same angle. */
export function broken(shape: PictureShape, dashes: number): Outline {
  const corners = cornersOf(shape)
  const spotAt = (angle: number): PixelPair => {
    const radius = radiusAt(shape, angle)
    return [Math.cos(angle) * radius, Math.sin(angle) * radius]
  }
  return Array.from({ length: dashes }, (_, at) => at).flatMap((at): PathCommand[] => {
    const bound = (side: number) => ((at + 0.5 + side * HALF_DASH) / dashes) * 2 * Math.PI
    const [from, to] = [bound(-1), bound(1)]
    const between = Array.from(
      { length: STEPS - 1 },
      (_step, step) => from + ((to - from) * (step + 1)) / STEPS,
    )
    const angles = [from, ...between, ...corners.filter((one) => one > from && one < to), to]
    return angles
      .toSorted((a, b) => a - b)
      .map((angle, first): PathCommand => [first === 0 ? 'M' : 'L', spotAt(angle)])
  })
}

/** Radius of the edge at an angle. @throws for a shape that is no body. */
function radiusAt(shape: PictureShape, angle: number): number {
  const [cos, sin] = [Math.abs(Math.cos(angle)), Math.abs(Math.sin(angle))]
  switch (shape[0]) {
    case 'disc':
      return shape[1]
    case 'square': {
      const [, half, corner] = shape
      // A rounded corner reaches less far than a sharp one.
      return Math.min(half / Math.max(cos, sin), half * Math.SQRT2 - corner * (Math.SQRT2 - 1))
    }
    case 'diamond':
      return shape[1] / (cos + sin)
    case 'pill':
    case 'bar':
    case 'polygon':
    case 'moved':
    case 'both':
      throw new Error(`no dashes are drawn along a ${shape[0]}`)
    default:
      return shape satisfies never
  }
}

const quarters = (first: number): number[] =>
  [0, 1, 2, 3].map((quarter) => first + (quarter * Math.PI) / 2)

/** Angles at which a dash must turn. */
function cornersOf(shape: PictureShape): readonly number[] {
  if (shape[0] === 'diamond') return quarters(0)
  if (shape[0] !== 'square') return []
  const [, half, corner] = shape
  const off = Math.atan2(corner * 0.3, half)
  return quarters(Math.PI / 4).flatMap((angle) => [angle - off, angle + off])
}
