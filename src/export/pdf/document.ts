/** The PDF document of a handout: tagged, with its own fonts only, and with metadata that is sound XML. */
import PDFDocument from 'pdfkit'
import { EXPORT_WORDS } from '../words.ts'

export interface DocumentFacts {
  title: string
  author: string
  keywords: string
  made: Date
}

/** The library writes metadata as XML without escaping what it is given. */
class HandoutDocument extends PDFDocument {
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
