/** A block of text on its page, under its tag. */
import type { PlacedBlock, TextTag } from './block.ts'
import { openFigure, paintMap } from './paint-map.ts'
import { paintSwatch } from './paint-swatch.ts'
import type { Pen } from './pen.ts'
import type { SetLine } from './set-text.ts'

type Element = PDFKit.PDFStructureElement

/** What holds blocks of a tag together. */
const HOLDERS: Readonly<Partial<Record<TextTag, string>>> = { TOCI: 'TOC', LI: 'L' }

/** Where the baseline lies in the height of a line. */
const BASELINE = 0.74

export function paintBlocks(pen: Pen, parent: Element, blocks: readonly PlacedBlock[]): void {
  let [tag, holder]: [TextTag | null, Element | null] = [null, null]
  for (const block of blocks) {
    if (tag !== block.tag) {
      holder?.end()
      tag = block.tag
      const name = HOLDERS[tag]
      holder = name === undefined ? null : pen.doc.struct(name)
      if (holder !== null) parent.add(holder)
    }
    paintBlock(pen, holder ?? parent, block)
  }
  holder?.end()
}

function paintBlock(pen: Pen, parent: Element, block: PlacedBlock): void {
  const { doc } = pen
  const { tag, name, swatch, label, figure, x, y, indent, leading } = block
  if (figure !== undefined) {
    const { width, height } = figure.drawing
    const box = { x, y, width, height }
    const element = openFigure(doc, parent, figure.alt, box)
    paintMap(pen, element, figure.drawing, box)
    element.end()
    return
  }
  if (name !== undefined) doc.addNamedDestination(name, 'XYZ', null, Math.max(0, y - 12), null)
  if (swatch !== undefined)
    pen.artifact('Layout', () => paintSwatch(doc, swatch, x, y + leading / 2))
  const element = doc.struct(tag)
  parent.add(element)
  const first = y + leading * BASELINE
  if (label !== undefined) {
    const part = doc.struct('Lbl')
    element.add(part)
    paintLine(pen, part, label, x, first)
    part.end()
  }
  const body = tag === 'LI' ? doc.struct('LBody') : element
  if (body !== element) element.add(body)
  block.lines.forEach((line, at) => {
    // What is read from the right begins there.
    const shift = line.isRightToLeft ? Math.max(0, block.width - indent - line.width) : 0
    paintLine(pen, body, line, x + indent + shift, first + at * leading)
  })
  const last = first + (block.lines.length - 1) * leading
  const { right } = block
  if (right !== undefined) paintLine(pen, body, right, x + block.width - right.width, last)
  body.end()
  element.end()
}

function paintLine(pen: Pen, parent: Element, line: SetLine, x: number, baseline: number): void {
  for (const run of line.runs) {
    if (run.to !== undefined) pen.link(parent, run, x + run.x, baseline)
    else parent.add(() => pen.write(run.text, run.style, x + run.x, baseline, run.base))
  }
}
