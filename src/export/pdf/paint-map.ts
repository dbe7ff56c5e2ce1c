/** The list of shapes and words of a map → vectors and real text of a page. */
import type { Drawing, PathItem, Pattern, Stroke, TextItem } from '../../drawing/drawing.ts'
import { pathOperators, shorten } from './path-operators.ts'
import type { Pen } from './pen.ts'
import { readColour } from './read-colour.ts'

type Document = PDFKit.PDFDocument

export interface PdfBox {
  x: number
  y: number
  width: number
  height: number
}

const CAPS = { butt: 0, round: 1, square: 2 } as const
const JOINS = { miter: 0, round: 1, bevel: 2 } as const

/** The tag of a picture, with its place and its words for who does not see it. */
export function openFigure(
  doc: Document,
  parent: PDFKit.PDFStructureElement,
  alt: string,
  { x, y, width, height }: PdfBox,
): PDFKit.PDFStructureElement {
  // The types do not know of the box.
  const element = doc.struct('Figure', { alt, ...{ bbox: [x, y, x + width, y + height] } })
  parent.add(element)
  return element
}

/** All of it is the content of one figure. */
export function paintMap(
  pen: Pen,
  figure: PDFKit.PDFStructureElement,
  drawing: Drawing,
  box: PdfBox,
): void {
  const patterns = new Map<string, Coat[]>()
  figure.add(() => {
    pen.doc.save()
    pen.doc.rect(box.x, box.y, box.width, box.height).clip()
    pen.doc.translate(box.x, box.y).scale(box.width / drawing.width)
    for (const item of drawing.items) {
      if (item.kind === 'path') paintPath(pen.doc, item, drawing, patterns)
      else if (pen.isSeen(item, drawing)) paintText(pen, item)
    }
    pen.doc.restore()
  })
}

/** Opacity is of fill and of stroke, which differs from the whole item's only where the two overlap. */
export function paintPath(
  doc: Document,
  item: PathItem,
  drawing: Pick<Drawing, 'patterns'>,
  patterns = new Map<string, Coat[]>(),
): void {
  if (item.opacity <= 0) return
  const path = pathOperators(item.d)
  if (path === '') return
  const rule = item.rule === 'evenodd' ? '*' : ''
  doc.save()
  if (item.opacity < 1) doc.opacity(item.opacity)
  const { fill, stroke } = item
  if (stroke !== null)
    doc.addContent(strokeOperators(stroke)).strokeColor(readColour(stroke.colour))
  if (fill !== null && 'pattern' in fill) {
    for (const coat of coatsOf(doc, fill.pattern, drawing, patterns)) {
      doc.save()
      if (coat.opacity < 1) doc.opacity(coat.opacity * item.opacity)
      doc.fillColor(coat.tile === null ? coat.colour : [coat.tile, coat.colour])
      doc.addContent(`${path}\nf${rule}`).restore()
    }
    if (stroke !== null) doc.addContent(`${path}\nS`)
  } else if (fill !== null) {
    doc.fillColor(readColour(fill.colour)).addContent(`${path}\n${stroke ? 'B' : 'f'}${rule}`)
  } else if (stroke !== null) doc.addContent(`${path}\nS`)
  doc.restore()
}

/** One colour of a pattern: the library's tiles have none of their own. */
export interface Coat {
  /** Null for a wash over all of it: tiles would show their seams. */
  tile: PDFKit.PDFTilingPattern | null
  colour: string | [number, number, number]
  opacity: number
}

/** A tile lies in the page's own frame, so those of one map serve no other. */
function coatsOf(
  doc: Document,
  name: string,
  drawing: Pick<Drawing, 'patterns'>,
  known: Map<string, Coat[]>,
): Coat[] {
  const found = known.get(name)
  if (found !== undefined) return found
  const pattern = drawing.patterns.get(name)
  if (pattern === undefined) throw new Error(`the drawing has no pattern ${name}`)
  const coats = pattern.items.flatMap((item) => coatsOfItem(doc, item, pattern))
  known.set(name, coats)
  return coats
}

function coatsOfItem(doc: Document, item: PathItem, { size }: Pattern): Coat[] {
  const path = pathOperators(item.d)
  const coat = (colour: string, operators: string): Coat => ({
    tile: doc.pattern([0, 0, size, size], size, size, operators),
    colour: readColour(colour),
    opacity: item.opacity,
  })
  const { fill, stroke } = item
  const coats: Coat[] = []
  if (fill !== null && 'colour' in fill && isWash(path, size)) {
    coats.push({ tile: null, colour: readColour(fill.colour), opacity: item.opacity })
  } else if (fill !== null && 'colour' in fill) {
    coats.push(coat(fill.colour, `${path}\nf${item.rule === 'evenodd' ? '*' : ''}`))
  }
  if (stroke !== null) coats.push(coat(stroke.colour, `${strokeOperators(stroke)}\n${path}\nS`))
  return coats
}

/** Whether a path covers its tile: it has no point inside. */
const isWash = (path: string, size: number) =>
  (path.match(/-?[\d.]+/g) ?? []).every((one) => Number(one) <= 0.01 || Number(one) >= size - 0.01)

function strokeOperators({ width, dashes, cap, join }: Stroke): string {
  const operators = [`${shorten(width)} w`, `${CAPS[cap]} J`, `${JOINS[join]} j`]
  // Lengths that are all nothing are an error of the format.
  if (dashes.some((one) => one > 0)) operators.push(`[${dashes.map(shorten).join(' ')}] 0 d`)
  return operators.join('\n')
}

/** A halo is shapes, not text: who copies or searches the page finds each word once. */
export function paintText(pen: Pen, item: Omit<TextItem, 'kind' | 'layer' | 'key'>): void {
  const { doc } = pen
  const { text, font, size, letterSpacing, colour, halo, x, y, rotate } = item
  doc.save()
  if (item.opacity < 1) doc.opacity(item.opacity)
  doc.translate(x, y)
  if (rotate !== 0) doc.rotate(rotate)
  if (halo !== null) {
    // It reaches its width beyond the letters on both sides of their outline.
    doc
      .lineWidth(2 * halo.width)
      .lineJoin('round')
      .strokeColor(readColour(halo.colour))
    doc.addContent(`${pathOperators(pen.outline(text, font, size, letterSpacing))}\nS`)
  }
  pen.write(text, { font, size, leading: size, colour, spacing: letterSpacing }, 0, 0)
  doc.restore()
}
