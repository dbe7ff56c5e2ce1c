/** The hand that a page is drawn with: the document, our fonts, and the element that tags go under. */
import type { TextStyle } from './sheet.ts'
import type { TextItem } from '../../map/svg/drawing.ts'
import type { ExportFonts } from '../job.ts'
import type { Piece } from './set-text.ts'

export class Pen {
  readonly doc: PDFKit.PDFDocument
  readonly outline: ExportFonts['outline']
  readonly #fonts: ExportFonts
  readonly #registered = new Set<string>()

  constructor(doc: PDFKit.PDFDocument, fonts: ExportFonts) {
    this.doc = doc
    this.#fonts = fonts
    this.outline = fonts.outline
  }

  /** Whether a label reaches into its frame: one that does not is no word of the page. */
  isSeen(label: TextItem, frame: { width: number; height: number }): boolean {
    const { text, font, size, letterSpacing, x, y, rotate } = label
    if (rotate !== 0) return true
    const right = x + this.#fonts.measure(text, font, size) + letterSpacing * [...text].length
    return right > 0 && x < frame.width && y > 0 && y - size < frame.height
  }

  /**
   * Letters that are set apart read as words of one letter; what they say is written beside them.
   * Only inside marked content.
   */
  spell(text: string, style: TextStyle, x: number, baseline: number): void {
    if (style.spacing === 0) {
      this.write(text, style, x, baseline)
      return
    }
    this.doc.save()
    this.doc.markContent('Span', { actual: text })
    this.write(text, style, x, baseline)
    // Readers place these words by the frame that holds where they end: that of the letters, which stand upright.
    this.doc.transform(1, 0, 0, -1, 0, this.doc.page.height)
    this.doc.endMarkedContent()
    this.doc.restore()
  }

  /** One line of one style from the start of its baseline; each part in the file that has its letters. */
  write(text: string, style: TextStyle, x: number, baseline: number): void {
    let at = x
    for (const run of this.#fonts.runs(text, style.font)) {
      this.#use(run.file)
      this.doc.fontSize(style.size)
      this.doc.fillColor(style.colour)
      this.doc.text(run.text, at, baseline, {
        lineBreak: false,
        baseline: 'alphabetic',
        characterSpacing: style.spacing,
        ...(style.font.slanted && { oblique: SLANT }),
      })
      const letters = [...run.text].length
      at += this.#fonts.measure(run.text, style.font, style.size) + style.spacing * letters
    }
  }

  /** A file is registered when its first letter is drawn: what is never used is not in the handout. */
  #use(file: string): void {
    if (!this.#registered.has(file)) {
      this.doc.registerFont(file, this.#fonts.bytes(file))
      this.#registered.add(file)
    }
    this.doc.font(file)
  }

  /** What frames a page and is no part of what it says. */
  artifact(type: 'Pagination' | 'Layout', draw: () => void): void {
    this.doc.markContent('Artifact', { type })
    draw()
    this.doc.endMarkedContent()
  }

  /** A link of the text, with its words under one tag. */
  link(parent: PDFKit.PDFStructureElement, piece: Piece, x: number, baseline: number): void {
    const { to = '', text, style } = piece
    const element = this.doc.struct('Link')
    parent.add(element)
    element.add(() => {
      this.write(text, style, x, baseline)
      const box = [x, baseline - style.size, piece.width, style.size * 1.3] as const
      // A String where the types know a string, which the library would write as a name.
      const words = { Contents: new String(text.trim()) }
      const options = Object.assign({ structParent: element, Contents: '' }, words)
      if (to.startsWith('#')) this.doc.goTo(...box, to.slice(1), options)
      else this.doc.link(...box, to, options)
    })
    element.end()
  }
}

/** Degrees, as browsers slant. */
const SLANT = 12
