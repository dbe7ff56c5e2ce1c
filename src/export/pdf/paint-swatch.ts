/** The mark of a row of the legend, about 16 points wide. */
import type { Swatch } from '../../domain/layer-catalogue.ts'
import { PALETTES } from '../../map/style/palette.ts'

const WIDTH = 16
const PAPER = PALETTES.paper

/** `y` is the middle of the row. */
export function paintSwatch(doc: PDFKit.PDFDocument, swatch: Swatch, x: number, y: number): void {
  const middle = x + WIDTH / 2
  const area = (colour: string) =>
    doc
      .rect(x, y - 4, WIDTH, 8)
      .lineWidth(0.6)
      .fillAndStroke(colour, PAPER.countryBorder)
  doc.save()
  switch (swatch.shape) {
    case 'area':
      area(swatch.tone === 'focus' ? PAPER.named : PAPER.district)
      break
    case 'city':
      doc.circle(middle, y, 2.4).lineWidth(1.1).fillAndStroke(PAPER.focus, PAPER.ink)
      break
    case 'symbol':
      symbol(doc, swatch, middle, y)
      break
    case 'halo':
      doc.circle(middle, y, 4).lineWidth(1).dash(1.5, { space: 1.2 }).stroke(PAPER.ink)
      break
    case 'hatch':
      hatch(doc, PAPER.family[swatch.family], x, y)
      break
    case 'outline':
      doc
        .rect(x, y - 4, WIDTH, 8)
        .lineWidth(1.4)
        .stroke(PAPER.family[swatch.family])
      break
    case 'line':
      line(doc, swatch, x, y)
      break
    case 'ramp':
      PAPER.attention.forEach((colour, at) => doc.rect(x + at * 4, y - 4, 4, 8).fill(colour))
      break
    case 'step':
      area(PAPER.attention[swatch.step] ?? PAPER.focus)
      break
    case 'value':
      area(PAPER.family[swatch.family])
      break
    case 'no data':
      hatch(doc, PAPER.noData, x, y)
      break
    default:
      swatch satisfies never
  }
  doc.restore()
}

function symbol(
  doc: PDFKit.PDFDocument,
  { family, symbol, edge }: Extract<Swatch, { shape: 'symbol' }>,
  x: number,
  y: number,
): void {
  const colour = PAPER.family[family]
  if (symbol === 'disc') doc.circle(x, y, 3.6)
  else if (symbol === 'square') doc.rect(x - 3.3, y - 3.3, 6.6, 6.6)
  else doc.polygon([x, y - 4.4], [x + 4.4, y], [x, y + 4.4], [x - 4.4, y])
  if (edge === undefined) {
    doc.fill(colour)
    return
  }
  doc.lineWidth(1)
  if (edge === 'broken') doc.dash(1.5, { space: 1.2 }).fillAndStroke(colour, PAPER.ink)
  else doc.stroke(colour)
}

function hatch(doc: PDFKit.PDFDocument, colour: string, x: number, y: number): void {
  doc.save()
  doc.rect(x, y - 4, WIDTH, 8).clip()
  doc.lineWidth(0.9)
  for (let at = -8; at < WIDTH; at += 3) doc.moveTo(x + at, y + 4).lineTo(x + at + 8, y - 4)
  doc.stroke(colour).restore()
  doc
    .rect(x, y - 4, WIDTH, 8)
    .lineWidth(0.6)
    .stroke(colour)
}

function line(
  doc: PDFKit.PDFDocument,
  { family, certainty }: Extract<Swatch, { shape: 'line' }>,
  x: number,
  y: number,
): void {
  doc.lineWidth(1.5)
  if (certainty === 'illustrative') doc.dash(4, { space: 2 })
  if (certainty === 'schematic') doc.dash(1.5, { space: 1.5 })
  doc
    .moveTo(x, y)
    .lineTo(x + WIDTH, y)
    .stroke(PAPER.family[family])
}
