/** A sign of a key or a scorecard as a shape of a drawing. */
import { signPath } from '../../presentation/slides/key-signs.ts'
import type { KeyItem } from '../../presentation/slides/slide-key.ts'
import type { PathItem } from '../../drawing/drawing.ts'
import type { Inks } from './inks.ts'
import { shape, strokeOf } from './shapes.ts'

/** `middle` and `radius` as in `signPath`. */
export function signItem(
  item: KeyItem,
  middle: readonly [number, number],
  radius: number,
  { palette, quiet }: Inks,
): PathItem {
  const path = signPath(item, middle, radius)
  const colour = path.quiet ? quiet : palette.family[item.family]
  if (path.filled) return shape(path.d, colour)
  return shape(path.d, null, { ...strokeOf(colour, path.width, path.dashes), cap: path.cap })
}
