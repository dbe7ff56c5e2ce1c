/** The key of a slide on its sheet: over the lower right corner of the map, which leaves the place free of names. */
import type { Drawing, MeasureText } from '../../drawing/drawing.ts'
import type { KeyItem } from '../../presentation/slides/slide-key.ts'
import { drawKey } from '../figure/draw-key.ts'
import type { PdfBox } from './paint-map.ts'
import { STYLES } from './sheet.ts'

export interface PlacedKey {
  drawing: Drawing
  box: PdfBox
}

/** Points between the key and the corner of its map. */
const APART = 5

/** Null where there is nothing to explain. */
export function placeKey(
  items: readonly KeyItem[],
  map: PdfBox,
  measure: MeasureText,
): PlacedKey | null {
  const drawing = drawKey(items, { size: STYLES.legend.size, theme: 'paper', measure })
  if (drawing === null) return null
  const { width, height } = drawing
  const x = map.x + map.width - width - APART
  return { drawing, box: { x, y: map.y + map.height - height - APART, width, height } }
}
