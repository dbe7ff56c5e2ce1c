/** A map's drawing in its place inside a larger one: moved there, and what reaches beyond it covered by the page. */
import type { Drawing, DrawingItem, PathItem } from '../../drawing/drawing.ts'
import type { FigureBox } from './box.ts'
import { rectangle, shape } from './shapes.ts'

/** Items from bottom to top; patterns stay as they are, but for where their tiles begin. */
export function frameMap(
  map: Drawing,
  box: FigureBox,
  size: { width: number; height: number },
  page: string,
): DrawingItem[] {
  return [
    ...moveItems(map, box),
    ...margins(box, size).map((one): PathItem => shape(rectangle(one), page)),
  ]
}

/** The items of a drawing where it stands in a larger one. */
export const moveItems = (
  { items }: Pick<Drawing, 'items'>,
  { x, y }: Pick<FigureBox, 'x' | 'y'>,
): DrawingItem[] =>
  items.map((item) =>
    item.kind === 'text'
      ? { ...item, x: item.x + x, y: item.y + y }
      : { ...item, d: movePath(item.d, x, y) },
  )

const NUMBER = /-?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/gi

/** All commands are absolute and take pairs. */
export function movePath(d: string, dx: number, dy: number): string {
  let across = true
  return d.replace(NUMBER, (text) => {
    const moved = Math.round((Number(text) + (across ? dx : dy)) * 100) / 100
    across = !across
    return String(moved || 0)
  })
}

/** The page around the map, above, below and on both sides. */
function margins(
  { x, y, width, height }: FigureBox,
  size: { width: number; height: number },
): FigureBox[] {
  const [right, bottom] = [x + width, y + height]
  return [
    { x: 0, y: 0, width: size.width, height: y },
    { x: 0, y: bottom, width: size.width, height: size.height - bottom },
    { x: 0, y, width: x, height },
    { x: right, y, width: size.width - right, height },
  ]
}
