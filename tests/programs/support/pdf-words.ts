/** The words of a PDF's pages as pdftotext finds them, each with its box in points. */
import type { NamedBox } from '../../support/picture-boxes.ts'
import { askProgram } from './ask-program.ts'

/** What the program counts in above a capital and below the baseline, in parts of its box: a font's whole reach. */
const ABOVE = 0.27
const BELOW = 0.22

const WORD =
  /<word xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">(.*?)<\/word>/g

/** Boxes from the baseline to a capital's upper edge, page by page. */
export async function wordsOfPdf(file: string): Promise<NamedBox[][]> {
  const pages = (await askProgram('pdftotext', ['-bbox', file, '-'])).split('<page ').slice(1)
  return pages.map((page) =>
    [...page.matchAll(WORD)].map(([, left, top, right, bottom, name = '']): NamedBox => {
      const height = Number(bottom) - Number(top)
      return {
        name,
        left: Number(left),
        right: Number(right),
        top: Number(top) + height * ABOVE,
        bottom: Number(bottom) - height * BELOW,
      }
    }),
  )
}
