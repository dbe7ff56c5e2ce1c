/** The list of shapes and words of a map → vectors and real text of a page. */
import type {
  Drawing,
  DrawingItem,
  PathItem,
  Pattern,
  Stroke,
  TextItem,
} from '../../map/svg/drawing.ts'
import { pathOperators, shorten } from './path-operators.ts'
import type { Pen } from './pen.ts'
import { readColour } from './read-colour.ts'
import type { TextStyle } from './sheet.ts'

type Document = PDFKit.PDFDocument

export interface Box {
  x: number
  y: number
  width: number
  height: number
}

const CAPS = { butt: 0, round: 1, square: 2 } as const
const JOINS = { miter: 0, round: 1, bevel: 2 } as const

/**
 * Halos are artifacts between the parts of the figure: they are letters drawn a second time, and
 * who copies or hears the page wants each word once. Words next to each other share them.
 */
export function paintMap(
  pen: Pen,
  figure: PDFKit.PDFStructureElement,
  drawing: Drawing,
  box: Box,
): void {
  const patterns = new Map<string, Coat[]>()
  const inside = (draw: () => void) => {
    pen.doc.save()
    pen.doc.rect(box.x, box.y, box.width, box.height).clip()
    pen.doc.translate(box.x, box.y).scale(box.width / drawing.width)
    draw()
    pen.doc.restore()
  }
  for (const group of grouped(drawing.items)) {
    if (group.kind === 'path') {
      figure.add(() => {
        inside(() => {
          for (const item of group.items) paintPath(pen.doc, item, drawing, patterns)
        })
      })
      continue
    }
    const haloed = group.items.filter((item) => item.halo !== null)
    if (haloed.length > 0) {
      pen.artifact('Layout', () => {
        inside(() => {
          for (const item of haloed) paintText(pen, item, true)
        })
      })
    }
    figure.add(() => {
      inside(() => {
        for (const item of group.items) paintText(pen, item, false)
      })
    })
  }
}

type Group = { kind: 'path'; items: PathItem[] } | { kind: 'text'; items: TextItem[] }

/** Items of one kind that follow each other. */
function grouped(items: readonly DrawingItem[]): Group[] {
  const groups: Group[] = []
  for (const item of items) {
    const last = groups.at(-1)
    if (item.kind === 'path') {
      if (last?.kind === 'path') last.items.push(item)
      else groups.push({ kind: 'path', items: [item] })
    } else if (last?.kind === 'text') last.items.push(item)
    else groups.push({ kind: 'text', items: [item] })
  }
  return groups
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

function paintText(pen: Pen, item: TextItem, halo: boolean): void {
  const { doc } = pen
  doc.save()
  if (item.opacity < 1) doc.opacity(item.opacity)
  if (item.rotate !== 0) doc.rotate(item.rotate, { origin: [item.x, item.y] })
  // A halo reaches its width beyond the letters on both sides of their outline.
  if (halo) doc.lineWidth(2 * (item.halo?.width ?? 0)).lineJoin('round')
  const style: TextStyle = {
    font: item.font,
    size: item.size,
    leading: item.size,
    colour: halo && item.halo !== null ? item.halo.colour : item.colour,
    spacing: item.letterSpacing,
  }
  pen.write(item.text, style, item.x, item.y, halo)
  doc.restore()
}
