/**
 * Drawing → the pixels of a canvas: for a picture that lies under a page's panels and is not to be drawn with each of
 * them. An item that is faded is so in its fill and its outline each, where SVG fades the two as one.
 */
import type { Drawing, Fill, PathItem, Pattern, Stroke, TextItem } from './drawing.ts'

type Patterns = ReadonlyMap<string, CanvasPattern | null>

/** `density`: pixels of the canvas for one of the drawing's. @throws where the browser gives no canvas to draw on. */
export function toCanvas(canvas: HTMLCanvasElement, drawing: Drawing, density: number): void {
  const pen = penOf(canvas, drawing.width, drawing.height, density)
  const patterns = new Map(
    [...drawing.patterns].map(
      ([name, pattern]) => [name, tileOf(pen, pattern, Math.max(1, density))] as const,
    ),
  )
  for (const item of drawing.items) {
    if (item.kind === 'path') drawPath(pen, item, patterns)
    else drawText(pen, item)
  }
}

function penOf(canvas: HTMLCanvasElement, width: number, height: number, density: number) {
  canvas.width = Math.round(width * density)
  canvas.height = Math.round(height * density)
  const pen = canvas.getContext('2d')
  if (pen === null) throw new Error('This browser has no canvas to draw on')
  pen.scale(density, density)
  return pen
}

function tileOf(pen: CanvasRenderingContext2D, { size, items }: Pattern, density: number) {
  const tile = document.createElement('canvas')
  const inside = penOf(tile, size, size, density)
  for (const item of items) drawPath(inside, item, new Map())
  const pattern = pen.createPattern(tile, 'repeat')
  pattern?.setTransform(new DOMMatrix().scale(size / tile.width, size / tile.height))
  return pattern
}

function drawPath(
  pen: CanvasRenderingContext2D,
  { d, rule, fill, stroke, opacity }: PathItem,
  patterns: Patterns,
): void {
  const path = new Path2D(d)
  pen.globalAlpha = opacity
  const ink = fill === null ? null : inkOf(fill, patterns)
  if (ink !== null) {
    pen.fillStyle = ink
    pen.fill(path, rule)
  }
  if (stroke === null) return
  setStroke(pen, stroke)
  pen.stroke(path)
}

const inkOf = (fill: Fill, patterns: Patterns) =>
  'colour' in fill ? fill.colour : (patterns.get(fill.pattern) ?? null)

function setStroke(pen: CanvasRenderingContext2D, stroke: Stroke): void {
  pen.strokeStyle = stroke.colour
  pen.lineWidth = stroke.width
  pen.lineCap = stroke.cap
  pen.lineJoin = stroke.join
  pen.setLineDash([...stroke.dashes])
}

function drawText(pen: CanvasRenderingContext2D, item: TextItem): void {
  const { text, font, size, letterSpacing, colour, halo, x, y, rotate, opacity } = item
  const generic = font.family === 'Noto Sans' ? 'sans-serif' : 'serif'
  pen.save()
  pen.translate(x, y)
  pen.rotate((rotate * Math.PI) / 180)
  pen.globalAlpha = opacity
  pen.font = `${font.slanted ? 'italic ' : ''}${font.weight} ${size}px '${font.family}', ${generic}`
  const letters = letterSpacing === 0 ? [{ text, at: 0 }] : spaced(pen, text, letterSpacing)
  if (halo !== null) {
    const width = halo.width * 2
    setStroke(pen, { colour: halo.colour, width, dashes: [], cap: 'butt', join: 'round' })
    for (const one of letters) pen.strokeText(one.text, one.at, 0)
  }
  pen.fillStyle = colour
  for (const one of letters) pen.fillText(one.text, one.at, 0)
  pen.restore()
}

/** One by one: not every browser spaces the letters of a canvas. */
function spaced(pen: CanvasRenderingContext2D, text: string, letterSpacing: number) {
  let at = 0
  return [...text].map((letter) => {
    const placed = { text: letter, at }
    at += pen.measureText(letter).width + letterSpacing
    return placed
  })
}
