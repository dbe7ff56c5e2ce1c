/** A planned page → the document: its furniture as artifacts, all else under the tags of its section. */
import type { Drawing, MeasureText } from '../../drawing/drawing.ts'
import type { Bounds } from '../../map/sources/frame.ts'
import type { Marking } from '../../model/schema/dossier.ts'
import { paintBlocks } from './paint-block.ts'
import { paintMap } from './paint-map.ts'
import { paintScale } from './paint-scale.ts'
import { drawKey } from '../figure/draw-key.ts'
import type { MapFigure, PdfPage } from './page.ts'
import type { Pen } from './pen.ts'
import { setText } from './set-text.ts'
import { CONTENT, MARGIN, RULE, SHEET, STYLES } from './sheet.ts'
import { markingLabel } from '../figure/source-line.ts'
import { PDF_WORDS } from '../../words/export/pdf.ts'

export interface Furniture {
  title: string
  marking: Marking
  made: string
  at: number
  all: number
}

export function paintPage(
  pen: Pen,
  section: PDFKit.PDFStructureElement,
  page: PdfPage,
  drawing: Drawing | null,
  { bounds, measure }: { bounds: Bounds; measure: MeasureText },
): void {
  paintBlocks(pen, section, page.head)
  const { figure } = page
  if (figure !== null && drawing !== null) {
    const { x, y, width, height } = figure.box
    const element = pen.doc.struct('Figure', {
      alt: figure.alt,
      ...{ bbox: [x, y, x + width, y + height] },
    })
    section.add(element)
    paintMap(pen, element, drawing, figure.box)
    if ('framed' in figure) {
      element.add(() => paintScale(pen, figure.box, figure.framed, bounds))
      paintKey(pen, element, figure, measure)
    }
    element.end()
    if ('framed' in figure)
      pen.artifact('Layout', () => {
        pen.doc.lineWidth(0.6).rect(x, y, width, height).stroke(RULE)
      })
  }
  paintBlocks(pen, section, page.body)
}

/** Points between the key and the corner of its map. */
const KEY_APART = 5

function paintKey(
  pen: Pen,
  element: PDFKit.PDFStructureElement,
  { key, box }: MapFigure,
  measure: MeasureText,
): void {
  const drawing = drawKey(key, { size: STYLES.legend.size, theme: 'paper', measure })
  if (drawing === null) return
  const { width, height } = drawing
  const x = box.x + box.width - width - KEY_APART
  paintMap(pen, element, drawing, { x, y: box.y + box.height - height - KEY_APART, width, height })
}

const HEADER = 36
const FOOTER = SHEET.height - 32

/** The marking stands in header and footer to the right, in white on black, as TLP 2.0 has it. */
export function paintFurniture(pen: Pen, measure: MeasureText, furniture: Furniture): void {
  const { title, marking, made, at, all } = furniture
  pen.artifact('Pagination', () => {
    const [first] = setText(measure, [{ text: title, style: STYLES.small }], CONTENT.width - 120)
    if (at > 1 && first !== undefined) {
      pen.write(first.runs.map((one) => one.text).join(''), STYLES.small, MARGIN, HEADER)
    }
    pen.write(made, STYLES.small, MARGIN, FOOTER)
    const page = PDF_WORDS.page(at, all)
    const wide = measure(page, STYLES.small.font, STYLES.small.size)
    pen.write(page, STYLES.small, (SHEET.width - wide) / 2, FOOTER)
    for (const baseline of [HEADER, FOOTER]) paintMarking(pen, measure, marking, baseline)
  })
}

/** Colours of FIRST's standard, on black. */
const TLP_COLOURS: Readonly<Record<Marking, string>> = {
  clear: '#ffffff',
  green: '#33ff00',
  amber: '#ffc000',
  red: '#ff2b2b',
}

function paintMarking(pen: Pen, measure: MeasureText, marking: Marking, baseline: number): void {
  const text = markingLabel(marking)
  const style = { ...STYLES.marking, colour: TLP_COLOURS[marking] }
  const wide = measure(text, style.font, style.size)
  const right = SHEET.width - MARGIN
  pen.doc.rect(right - wide - 10, baseline - 12.5, wide + 10, 17).fill('#000000')
  pen.write(text, style, right - wide - 5, baseline)
}
