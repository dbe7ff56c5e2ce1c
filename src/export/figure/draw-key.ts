/** The key of a slide as a drawing: one row on a quiet ground, for the foot of a map. */
import type { KeyItem } from '../../presentation/slides/slide-key.ts'
import type { Drawing, DrawingItem, MeasureText } from '../../drawing/drawing.ts'
import type { Theme } from '../../view/view.ts'
import { signItem } from './draw-sign.ts'
import { inksOf } from './inks.ts'
import { legendType, lineOf, widthOf } from './letters.ts'
import { rectangle, shape } from './shapes.ts'

/** In sizes of its letters. */
const PAD = { across: 0.9, down: 0.55 }
const GAP = { sign: 0.5, item: 1.3 }
/** Half of a mark; a line is four of these long. */
const RADIUS = 0.5

/** `size` of the letters, in the units of the drawing; null where there is nothing to explain. */
export function drawKey(
  items: readonly KeyItem[],
  { size, theme, measure }: { size: number; theme: Theme; measure: MeasureText },
): Drawing | null {
  if (items.length === 0) return null
  const inks = inksOf(theme)
  const type = legendType(size)
  const height = type.leading + 2 * PAD.down * size
  const drawn: DrawingItem[] = []
  let x = PAD.across * size
  for (const item of items) {
    const half = ('body' in item ? RADIUS : 2 * RADIUS) * size
    drawn.push(signItem(item, [x + half, height / 2], RADIUS * size, inks))
    x += 2 * half + GAP.sign * size
    drawn.push(lineOf(item.label, type, inks.ink, [x, PAD.down * size]))
    x += widthOf(measure, item.label, type) + GAP.item * size
  }
  const width = x - GAP.item * size + PAD.across * size
  const ground = shape(rectangle({ x: 0, y: 0, width, height }), inks.page, null, 0.92)
  return { width, height, items: [ground, ...drawn], patterns: new Map(), hidden: [] }
}
