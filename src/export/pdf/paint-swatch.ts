/** The mark of a row of the legend, as the figures draw it, at the size of print. */
import type { Swatch } from '../../domain/layer-catalogue.ts'
import { inksOf } from '../figure/inks.ts'
import { SWATCH, swatchItems } from '../figure/swatch-items.ts'
import { paintPath } from './paint-map.ts'
import { MAP_SCALE } from './sheet.ts'

const INKS = inksOf('paper')

/** `y` is the middle of the row. */
export function paintSwatch(doc: PDFKit.PDFDocument, swatch: Swatch, x: number, y: number): void {
  doc.save()
  doc.translate(x, y - (SWATCH.height * MAP_SCALE) / 2).scale(MAP_SCALE)
  for (const item of swatchItems(swatch, INKS, 0, 0)) paintPath(doc, item, { patterns: new Map() })
  doc.restore()
}
