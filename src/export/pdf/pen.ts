/** The hand that a page is drawn with: the document, our fonts, and the element that tags go under. */
import type { TextStyle } from './sheet.ts'
import type { TextItem } from '../../drawing/drawing.ts'
import { asciiAddress } from '../ascii-address.ts'
import type { ExportFonts } from '../job.ts'
import type { HandoutDocument } from './document.ts'
import type { StyledRun } from './set-text.ts'

export class Pen {
  readonly doc: HandoutDocument
  readonly outline: ExportFonts['outline']
  readonly #fonts: ExportFonts

  constructor(doc: HandoutDocument, fonts: ExportFonts) {
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

  /** One line of one style from the start of its baseline. Only inside marked content. */
  write(text: string, style: TextStyle, x: number, baseline: number, base?: 'ltr' | 'rtl'): void {
    const { font, size, colour, spacing } = style
    const runs = this.#fonts.shape(text, font, base)
    this.doc.line(runs, { size, colour, spacing, isSlanted: font.slanted }, x, baseline)
  }

  /** What frames a page and is no part of what it says. */
  artifact(type: 'Pagination' | 'Layout', draw: () => void): void {
    this.doc.markContent('Artifact', { type })
    draw()
    this.doc.endMarkedContent()
  }

  /** A link of the text, with its words under one tag. */
  link(parent: PDFKit.PDFStructureElement, run: StyledRun, x: number, baseline: number): void {
    const { to = '', text, style } = run
    const element = this.doc.struct('Link')
    parent.add(element)
    element.add(() => {
      this.write(text, style, x, baseline, run.base)
      const box = [x, baseline - style.size, run.width, style.size * 1.3] as const
      // A String where the types know a string, which the library would write as a name.
      const words = { Contents: new String(text.trim()) }
      const options = Object.assign({ structParent: element, Contents: '' }, words)
      if (to.startsWith('#')) this.doc.goTo(...box, to.slice(1), options)
      else this.doc.link(...box, asciiAddress(to), options)
    })
    element.end()
  }
}
