/** Drawing → the text of an SVG file; the same drawing always gives the same text. */
import { escapeXml } from '../domain/markup.ts'
import { mayTurn } from '../letters/direction.ts'
import { compactPath } from './compact-path.ts'
import type {
  DrawingItem,
  Drawing,
  FontFace,
  PathItem,
  Pattern,
  Stroke,
  TextItem,
} from './drawing.ts'

export interface SvgOptions {
  title: string
  description?: string
  /** Put before every id, so that several pictures can stand in one page. */
  prefix?: string
  /**
   * Path data of a line, its baseline starting at 0,0: text is drawn as outlines. Without it text
   * stays text, in fonts that the reader has or that `style` brings.
   */
  outline?: (text: string, font: FontFace, size: number, letterSpacing: number) => string
  /** CSS for the file, as `@font-face` rules with data in them. */
  style?: string
  language?: string
}

export function toSvg(drawing: Drawing, options: SvgOptions): string {
  const { width, height, items, patterns } = drawing
  const prefix = options.prefix ?? 'map'
  const name = (part: string) => `${prefix}-${part}`
  const ids = new Map([...patterns.keys()].map((key, at) => [key, name(`pattern-${String(at)}`)]))
  const writer = new Writer(ids, options)
  const size = `width="${number(width)}" height="${number(height)}"`
  const labelled = `aria-labelledby="${name('title')}"${
    options.description === undefined ? '' : ` aria-describedby="${name('description')}"`
  }`
  const language =
    options.language === undefined ? '' : ` xml:lang="${escapeXml(options.language)}"`
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" ${size} viewBox="0 0 ${number(width)} ${number(height)}" role="img" ${labelled}${language}>`,
    `<title id="${name('title')}">${escapeXml(options.title)}</title>`,
    ...(options.description === undefined
      ? []
      : [`<desc id="${name('description')}">${escapeXml(options.description)}</desc>`]),
    '<defs>',
    ...(options.style === undefined ? [] : [`<style>${escapeXml(options.style)}</style>`]),
    `<clipPath id="${name('frame')}"><rect ${size}/></clipPath>`,
    ...[...patterns].map(([key, pattern]) => writer.pattern(ids.get(key) ?? '', pattern)),
    '</defs>',
    `<g clip-path="url(#${name('frame')})">`,
    ...writer.layers(items),
    '</g>',
    '</svg>',
    '',
  ].join('\n')
}

class Writer {
  readonly #ids: ReadonlyMap<string, string>
  readonly #options: SvgOptions

  constructor(ids: ReadonlyMap<string, string>, options: SvgOptions) {
    this.#ids = ids
    this.#options = options
  }

  /** Neighbours of one layer stand in one group. */
  layers(items: readonly DrawingItem[]): string[] {
    const lines: string[] = []
    let open: string | null = null
    for (const item of items) {
      if (item.layer !== open) {
        if (open !== null) lines.push('</g>')
        if (item.layer !== null) lines.push(`<g data-layer="${escapeXml(item.layer)}">`)
        open = item.layer
      }
      lines.push(item.kind === 'path' ? this.#path(item) : this.#text(item))
    }
    if (open !== null) lines.push('</g>')
    return lines
  }

  pattern(id: string, { size, items }: Pattern): string {
    const side = number(size)
    const inside = items.map((item) => this.#path(item)).join('')
    return `<pattern id="${id}" width="${side}" height="${side}" patternUnits="userSpaceOnUse">${inside}</pattern>`
  }

  #path(item: PathItem): string {
    return `<path d="${compactPath(item.d)}"${this.#fill(item)}${strokeOf(item.stroke)}${commonOf(item)}/>`
  }

  #fill({ fill, rule }: PathItem): string {
    if (fill === null) return ' fill="none"'
    const colour =
      'colour' in fill ? escapeXml(fill.colour) : `url(#${this.#ids.get(fill.pattern) ?? ''})`
    return ` fill="${colour}"${rule === 'evenodd' ? ' fill-rule="evenodd"' : ''}`
  }

  #text(item: TextItem): string {
    const { outline } = this.#options
    return outline === undefined ? realText(item) : outlined(item, outline)
  }
}

function realText(item: TextItem): string {
  const { text, font, size, letterSpacing, colour, halo, x, y, rotate } = item
  const turn =
    rotate === 0 ? '' : ` transform="rotate(${number(rotate)} ${number(x)} ${number(y)})"`
  const generic = font.family === 'Noto Sans' ? 'sans-serif' : 'serif'
  return [
    `<text x="${number(x)}" y="${number(y)}" font-family="'${font.family}', ${generic}"`,
    ` font-size="${number(size)}"`,
    font.weight === 400 ? '' : ` font-weight="${String(font.weight)}"`,
    font.slanted ? ' font-style="italic"' : '',
    letterSpacing === 0 ? '' : ` letter-spacing="${number(letterSpacing)}"`,
    ` fill="${escapeXml(colour)}"`,
    haloOf(halo),
    turn,
    // From its first letter's side, as the outlines are set.
    mayTurn(text) ? ' unicode-bidi="plaintext"' : '',
    commonOf(item),
    `>${escapeXml(text)}</text>`,
  ].join('')
}

function outlined(item: TextItem, outline: NonNullable<SvgOptions['outline']>): string {
  const { text, font, size, letterSpacing, colour, halo, x, y, rotate } = item
  const turn = rotate === 0 ? '' : ` rotate(${number(rotate)})`
  const move = `transform="translate(${number(x)} ${number(y)})${turn}"`
  const d = outline(text, font, size, letterSpacing)
  const label = ` aria-label="${escapeXml(text)}"`
  return `<path d="${compactPath(d)}" ${move} fill="${escapeXml(colour)}"${haloOf(halo)}${commonOf(item)}${label}/>`
}

/** A stroke under the letters, half of it hidden by them. */
function haloOf(halo: TextItem['halo']): string {
  if (halo === null) return ''
  return ` stroke="${escapeXml(halo.colour)}" stroke-width="${number(halo.width * 2)}" stroke-linejoin="round" paint-order="stroke"`
}

function strokeOf(stroke: Stroke | null): string {
  if (stroke === null) return ''
  const { colour, width, dashes, cap, join } = stroke
  return [
    ` stroke="${escapeXml(colour)}" stroke-width="${number(width)}"`,
    dashes.length === 0 ? '' : ` stroke-dasharray="${dashes.map(number).join(' ')}"`,
    cap === 'butt' ? '' : ` stroke-linecap="${cap}"`,
    join === 'miter' ? '' : ` stroke-linejoin="${join}"`,
  ].join('')
}

function commonOf({ key, opacity }: DrawingItem): string {
  const named = key === null ? '' : ` data-key="${escapeXml(key)}"`
  return opacity === 1 ? named : ` opacity="${number(opacity)}"${named}`
}

const number = (value: number): string => String(Math.round(value * 1000) / 1000 || 0)
