/** A planned page → the document: its furniture as artifacts, all else under the tags of its section. */
import type { Drawing, MeasureText } from '../../drawing/drawing.ts'
import type { Bounds } from '../../map/sources/frame.ts'
import type { Marking } from '../../model/schema/dossier.ts'
import { paintBlocks } from './paint-block.ts'
import { openFigure, paintMap } from './paint-map.ts'
import { paintScale } from './paint-scale.ts'
import type { PdfPage } from './page.ts'
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
  bounds: Bounds,
): void {
  paintBlocks(pen, section, page.head)
  const { figure } = page
  if (figure !== null && drawing !== null) {
    const { x, y, width, height } = figure.box
    const element = openFigure(pen.doc, section, figure.alt, figure.box)
    paintMap(pen, element, drawing, figure.box)
    if ('framed' in figure) {
      element.add(() => paintScale(pen, figure.box, figure.framed, bounds))
      if (figure.key !== null) paintMap(pen, element, figure.key.drawing, figure.key.box)
    }
    element.end()
    if ('framed' in figure)
      pen.artifact('Layout', () => {
        pen.doc.lineWidth(0.6).rect(x, y, width, height).stroke(RULE)
      })
  }
  paintBlocks(pen, section, page.body)
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
