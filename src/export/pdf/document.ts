/** The PDF document of a handout: tagged, with its own fonts only, and with metadata that is sound XML. */
import PDFDocument from 'pdfkit'
import { languageOf } from '../../letters/scripts.ts'
import { mirrored } from '../../letters/direction.ts'
import type { PlacedGlyph } from '../open-font.ts'
import type { ShapedRun } from '../shape.ts'
import { EXPORT_WORDS } from '../../words/export/exports.ts'

export interface DocumentFacts {
  title: string
  author: string
  keywords: string
  made: Date
}

/** What the library keeps of a font that it embeds: only glyphs that are drawn, each with its width and what it says. */
interface EmbeddedFont {
  id: string
  /** Thousandths of an em for one of the font's units. */
  scale: number
  subset: { includeGlyph: (glyph: number) => number }
  /** By the glyph's number in the file: thousandths of an em, and code points. */
  widths: (number | undefined)[]
  unicode: (readonly number[] | undefined)[]
  ref: () => PDFKit.PDFKitReference
}

export interface LineStyle {
  size: number
  colour: string | [number, number, number]
  /** Between letters, points. */
  spacing: number
  isSlanted: boolean
}

/** Tangent of 12 degrees, as browsers slant. */
const LEAN = Math.tan((12 * Math.PI) / 180)

/**
 * The library sets a line word by word, each from left to right, and takes one meaning for each glyph: here glyphs
 * stand as they were set, and where they do not say the text by themselves, the text is said beside them.
 * It writes metadata as XML without escaping what it is given.
 */
export class HandoutDocument extends PDFDocument {
  /** The library's own. */
  declare protected _font: EmbeddedFont

  readonly #registered = new Set<string>()

  /** Runs from left to right, from the start of their baseline. Only inside marked content. */
  line(runs: readonly ShapedRun[], style: LineStyle, x: number, baseline: number): void {
    const { size, spacing, isSlanted } = style
    this.save()
    this.fillColor(style.colour)
    // Letters stand upright where the page's own axis runs downwards.
    this.transform(1, 0, 0, -1, 0, this.page.height)
    this.addContent('BT')
    const lean = isSlanted ? decimal(LEAN) : '0'
    const ordered = inOrderOfReading(runs, style, x)
    // Letters that are set apart read as words of one letter, and the files that have them as words of their own.
    const isApart = spacing !== 0 && !runs.some((run) => run.isRightToLeft)
    const whole = isApart ? spanOf(ordered.map(({ run }) => run.text).join(''), true) : null
    if (whole !== null) this.addContent(`/Span ${whole} BDC`)
    for (const { run, at } of ordered) {
      if (run.glyphs.length === 0) continue
      const font = this.#use(run)
      this.addContent(`1 0 ${lean} 1 ${decimal(at)} ${decimal(this.page.height - baseline)} Tm`)
      this.addContent(`/${font.id} ${decimal(size)} Tf ${decimal(spacing)} Tc`)
      const glyphs = encoded(run, font)
      const says = glyphs.map((one) => one.says).join('')
      const isSaid =
        !run.isRightToLeft &&
        !isApart &&
        (says !== run.text || spacing !== 0 || run.glyphs.some(({ y }) => y !== 0))
      const span = isApart ? null : spanOf(run.text, isSaid)
      if (span !== null) this.addContent(`/Span ${span} BDC`)
      this.addContent(glyphOperators(glyphs, size, run.isRightToLeft))
      if (span !== null) this.addContent('EMC')
    }
    if (whole !== null) this.addContent('EMC')
    this.addContent('ET')
    this.restore()
  }

  /** A file is registered when its first letter is drawn: what is never used is not in the handout. */
  #use({ font }: ShapedRun): EmbeddedFont {
    const { name, bytes } = font
    if (!this.#registered.has(name)) {
      this.registerFont(name, bytes)
      this.#registered.add(name)
    }
    this.font(name)
    // Typed as anything: it is what the page's resources name.
    const used = this.page.fonts as Record<string, PDFKit.PDFKitReference>
    used[this._font.id] ??= this._font.ref()
    return this._font
  }

  override endMetadata(): void {
    const { Title = '', Author = '', Keywords = '' } = this.info
    this.info = {
      ...this.info,
      Title: escaped(Title),
      Author: escaped(Author),
      Keywords: escaped(Keywords),
    }
    super.endMetadata()
  }
}

/** Each with where it stands: whoever reads the page as it is drawn reads it in order. */
function inOrderOfReading(
  runs: readonly ShapedRun[],
  { size, spacing }: LineStyle,
  x: number,
): { run: ShapedRun; at: number }[] {
  let at = x
  const placed = runs.map((run) => {
    const one = { run, at }
    at += run.width * size + spacing * run.glyphs.length
    return one
  })
  return placed.toSorted((a, b) => a.run.order - b.run.order)
}

interface EncodedGlyph extends PlacedGlyph {
  number: number
  /** Thousandths of an em that the file gives it. */
  width: number
  /** What the file takes it for. */
  says: string
  /** What it stands for here: something else where letters share a shape, or a bracket is mirrored. */
  means: string
}

function encoded({ glyphs, isRightToLeft }: ShapedRun, font: EmbeddedFont): EncodedGlyph[] {
  return glyphs.map((placed) => {
    const { glyph } = placed
    const number = font.subset.includeGlyph(glyph.id)
    const width = (font.widths[number] ??= glyph.advanceWidth * font.scale)
    const says = String.fromCodePoint(...(font.unicode[number] ??= glyph.codePoints))
    const letters = glyph.codePoints.map((code) => String.fromCodePoint(code))
    const means = (isRightToLeft ? letters.map(mirrored) : letters).join('')
    return { ...placed, number, width, says, means }
  })
}

/** What a run says beside its glyphs: its language where the letters tell it, its text where they do not. */
function spanOf(text: string, isSaid: boolean): string | null {
  const language = languageOf(text)
  if (language === null && !isSaid) return null
  const said = isSaid ? `/ActualText <${utf16(text)}>` : ''
  return `<<${language === null ? '' : `/Lang (${language})`}${said}>>`
}

/** With its mark, as strings of the format hold what is beyond Latin letters. */
const utf16 = (text: string) =>
  `feff${Array.from({ length: text.length }, (_, at) => text.charCodeAt(at).toString(16).padStart(4, '0')).join('')}`

const MARK = /^\p{M}+$/u

/**
 * Glyphs with what moves the next from where its width would put it; a raised one is moved and put back.
 * Text from right to left is said glyph by glyph, as readers turn it round themselves; a mark is said on the
 * line, unseen, as they would take it for a line of its own.
 */
function glyphOperators(
  glyphs: readonly EncodedGlyph[],
  size: number,
  isRightToLeft: boolean,
): string {
  const operators: string[] = []
  let shown: string[] = []
  const say = (...more: string[]) => {
    if (shown.length > 0) operators.push(`[${shown.join(' ')}] TJ`)
    shown = []
    operators.push(...more)
  }
  const span = (text: string) => `/Span <</ActualText <${utf16(text)}>>> BDC`
  for (const { number, width, says, means, advance, x, y } of glyphs) {
    const code = `<${number.toString(16).padStart(4, '0')}>`
    const [before, after] = [x * 1000, (advance - x) * 1000 - width]
    const isRaised = y !== 0
    const isApart = isRightToLeft && (isRaised || MARK.test(means))
    const isSaid = isApart || (isRightToLeft && means !== says)
    if (isSaid) say(span(isApart ? '' : means))
    if (isRaised) say(`${decimal(y * size)} Ts`)
    if (Math.abs(before) >= 0.01) shown.push(decimal(-before))
    shown.push(code)
    if (Math.abs(after) >= 0.01) shown.push(decimal(-after))
    if (isRaised) say('0 Ts')
    if (isSaid) say('EMC')
    if (isApart && means !== '') say(span(means), `3 Tr [${code} ${decimal(width)}] TJ 0 Tr`, 'EMC')
  }
  say()
  return operators.join('\n')
}

const decimal = (value: number): string => String(Math.round(value * 1000) / 1000 || 0)

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

export function openDocument({ title, author, keywords, made }: DocumentFacts) {
  return new HandoutDocument({
    pdfVersion: '1.7',
    tagged: true,
    lang: 'en',
    displayTitle: true,
    autoFirstPage: false,
    // No standard font is asked for, so none is looked for: all text is in our own.
    font: '',
    info: {
      Title: title,
      Author: author,
      Keywords: keywords,
      Creator: EXPORT_WORDS.program,
      Producer: EXPORT_WORDS.program,
      CreationDate: made,
    },
  })
}
