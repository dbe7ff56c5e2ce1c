/** Where the names and marks of a finished picture stand, read from its SVG, and which of them lie on each other. */
import type { FontFace, MeasureText } from '../../src/drawing/drawing.ts'
import { LAYER } from '../../src/map/style/layer-ids.ts'

export interface Box {
  left: number
  top: number
  right: number
  bottom: number
}

export interface NamedBox extends Box {
  name: string
}

/** In pixels of the picture, or in whatever they were moved to. */
export interface PictureBoxes {
  texts: readonly NamedBox[]
  marks: readonly NamedBox[]
}

/** What a name may not lie on. */
const MARKS: ReadonlySet<string> = new Set([
  LAYER.marks,
  LAYER.ghosts,
  LAYER.crowds,
  LAYER.chips,
  LAYER.cityDots,
])

/** Numbers stand in their marks, and go where those go. */
const COUNTS: ReadonlySet<string> = new Set([LAYER.chipCounts, LAYER.crowdCounts])

const ELEMENT = /<g data-layer="([^"]+)">|<\/g>|<path ([^>]*)\/>|<text ([^>]*)>([^<]*)<\/text>/g

/** Text as it is, or as outlines that say what they spell. */
export function boxesOfSvg(svg: string, measure: MeasureText): PictureBoxes {
  const texts: NamedBox[] = []
  const marks: NamedBox[] = []
  let layer = ''
  const [, drawn = ''] = svg.split('</defs>')
  for (const [element, opened, path, text, words = ''] of drawn.matchAll(ELEMENT)) {
    if (opened !== undefined) layer = opened
    else if (element === '</g>') layer = ''
    else if (text !== undefined) texts.push(boxOfText(layer, text, plain(words), measure))
    else if (path?.includes('aria-label') === true) texts.push(boxOfOutline(layer, path))
    else if (path !== undefined && MARKS.has(layer)) {
      const key = attribute(path, 'data-key') ?? ''
      marks.push({ name: `${layer} ${key}`, ...extentOfPath(attribute(path, 'd') ?? '') })
    }
  }
  return { texts: texts.filter(({ name }) => !COUNTS.has(name.split(' ')[0] ?? '')), marks }
}

const attribute = (text: string, name: string) =>
  new RegExp(`(?:^| )${name}="([^"]*)"`).exec(text)?.[1]

const numberIn = (text: string, name: string) => Number(attribute(text, name) ?? 0)

const plain = (text: string) =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&')

/** Of the size, from the baseline up to a capital's upper edge; accents and halos may come nearer. */
export const CAPITAL = 0.72

function boxOfText(layer: string, text: string, words: string, measure: MeasureText): NamedBox {
  const size = numberIn(text, 'font-size')
  const [x, y] = [numberIn(text, 'x'), numberIn(text, 'y')]
  const font: FontFace = {
    family: text.includes('Source Serif') ? 'Source Serif 4' : 'Noto Sans',
    weight: text.includes('font-weight="600"') ? 600 : 400,
    slanted: text.includes('font-style="italic"'),
  }
  const spacing = numberIn(text, 'letter-spacing') * ([...words].length - 1)
  const right = x + measure(words, font, size) + spacing
  return { name: `${layer} ${words}`, left: x, right, top: y - size * CAPITAL, bottom: y }
}

/** From its ink's upper edge down to the baseline. */
function boxOfOutline(layer: string, path: string): NamedBox {
  const [, x = 0, y = 0] = (
    /translate\(([\d.-]+) ([\d.-]+)\)/.exec(attribute(path, 'transform') ?? '') ?? []
  ).map(Number)
  const { left, top, right } = extentOfPath(attribute(path, 'd') ?? '')
  return {
    name: `${layer} ${plain(attribute(path, 'aria-label') ?? '')}`,
    left: x + left,
    right: x + right,
    top: y + top,
    bottom: y,
  }
}

/** Of path data as `compactPath` writes it: relative m, l, c and z. Control points count, which lie near their curves. */
function extentOfPath(d: string): Box {
  const box = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity }
  let [x, y] = [0, 0]
  let [startX, startY] = [0, 0]
  for (const [, verb = '', rest = ''] of d.matchAll(/([mlcz])([^mlcz]*)/g)) {
    if (verb === 'z') [x, y] = [startX, startY]
    const values = (rest.match(/-?(?:\d+\.?\d*|\.\d+)/g) ?? []).map(Number)
    // Every pair of a curve is told from where the curve begins.
    const step = verb === 'c' ? 6 : 2
    for (let at = 0; at < values.length; at += step) {
      for (let pair = at; pair < at + step; pair += 2) {
        const [nextX, nextY] = [x + (values[pair] ?? 0), y + (values[pair + 1] ?? 0)]
        box.left = Math.min(box.left, nextX)
        box.right = Math.max(box.right, nextX)
        box.top = Math.min(box.top, nextY)
        box.bottom = Math.max(box.bottom, nextY)
      }
      x += values[at + step - 2] ?? 0
      y += values[at + step - 1] ?? 0
      if (verb === 'm' && at === 0) [startX, startY] = [x, y]
    }
  }
  return box
}

/** Half a pixel is what rounding and kerning may do. */
const NEAR = 0.5

export const overlap = (one: Box, other: Box) =>
  one.left < other.right - NEAR &&
  other.left < one.right - NEAR &&
  one.top < other.bottom - NEAR &&
  other.top < one.bottom - NEAR

/** Whether a box is in a frame in part; one that lies wholly outside is not seen. */
export const isCut = (one: Box, frame: Box) =>
  overlap(one, frame) &&
  (one.left < frame.left - NEAR ||
    one.top < frame.top - NEAR ||
    one.right > frame.right + NEAR ||
    one.bottom > frame.bottom + NEAR)

/** What of a box is in a frame. */
export const within = (one: NamedBox, frame: Box): NamedBox => ({
  name: one.name,
  left: Math.max(one.left, frame.left),
  top: Math.max(one.top, frame.top),
  right: Math.min(one.right, frame.right),
  bottom: Math.min(one.bottom, frame.bottom),
})

/** Texts on each other and on marks, in words. */
export const overlaps = ({ texts, marks }: PictureBoxes): string[] =>
  texts.flatMap((one, at) => underOthers(one, [...texts.slice(at + 1), ...marks]))

/** What a box lies on, in words. */
export const underOthers = (one: NamedBox, others: readonly NamedBox[]): string[] =>
  others.filter((other) => overlap(one, other)).map((other) => `${one.name} / ${other.name}`)

export const cutBy = ({ texts }: Pick<PictureBoxes, 'texts'>, frame: Box): string[] =>
  texts.filter((one) => isCut(one, frame)).map(({ name }) => name)

/** A picture's boxes where it stands on a page: enlarged about its corner, then moved. */
export function placedAt(boxes: PictureBoxes, x: number, y: number, scale: number): PictureBoxes {
  const moved = (one: NamedBox): NamedBox => ({
    name: one.name,
    left: x + one.left * scale,
    right: x + one.right * scale,
    top: y + one.top * scale,
    bottom: y + one.bottom * scale,
  })
  return { texts: boxes.texts.map(moved), marks: boxes.marks.map(moved) }
}
