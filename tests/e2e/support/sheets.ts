/** What stands on the sheets when the page is printed from the browser's menu, which does not wait for it. */
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { askProgram } from '../../programs/support/ask-program.ts'
import { expect } from './test.ts'

/** Begins the line of a sheet that was printed too early. */
export const EARLY = 'Printed before the page was ready'

export interface Sheet {
  text: string
  /** Dark pixels where the marking stands: text may be there and be covered. */
  ink: number
}

/** Of a sheet as the browser makes it: Letter, with the margins of the print style. */
const SHEET = { width: 215.9, margin: 14 }
/** Millimetres: the corner that holds the marking. */
const CORNER = { width: 30, height: 6 }
const DOTS_PER_INCH = 72
const dots = (millimetres: number) => String(Math.round((millimetres / 25.4) * DOTS_PER_INCH))

export async function sheetsOf(page: Page): Promise<Sheet[]> {
  const folder = mkdtempSync(join(tmpdir(), 'cartouche-print-'))
  const path = join(folder, 'sheets.pdf')
  await page.pdf({ path })
  const texts = (await askProgram('pdftotext', ['-layout', path, '-'])).split('\f').slice(0, -1)
  const left = SHEET.width - SHEET.margin - CORNER.width
  const crop = ['-x', dots(left), '-y', dots(SHEET.margin)]
  const size = ['-W', dots(CORNER.width), '-H', dots(CORNER.height)]
  const words = [
    '-r',
    String(DOTS_PER_INCH),
    '-gray',
    ...crop,
    ...size,
    path,
    join(folder, 'corner'),
  ]
  await askProgram('pdftoppm', words)
  const corners = readdirSync(folder).filter((name) => name.endsWith('.pgm'))
  corners.sort()
  return texts.map((text, at) => ({ text, ink: inkOf(join(folder, corners[at] ?? '')) }))
}

/** Dark pixels of a PGM file. */
function inkOf(path: string): number {
  const bytes = readFileSync(path)
  const head = /^P5\s+\d+\s+\d+\s+\d+\s/.exec(bytes.toString('latin1', 0, 64))
  if (head === null) throw new Error(`${path} is no PGM`)
  return bytes.subarray(head[0].length).filter((one) => one < 128).length
}

/** Prints again, as the early sheets ask for, once what they lacked is there. */
export async function wholeSheetsOf(page: Page): Promise<Sheet[]> {
  let sheets: Sheet[] = []
  await expect(async () => {
    sheets = await sheetsOf(page)
    expect(textOf(sheets)).not.toContain(EARLY)
  }).toPass({ timeout: 120_000 })
  return sheets
}

export const textOf = (sheets: readonly Sheet[]) => sheets.map(({ text }) => text).join('')

export function expectMarked(sheets: readonly Sheet[], marking = 'TLP:CLEAR'): void {
  expect(sheets).not.toEqual([])
  for (const { text, ink } of sheets) {
    expect(text.match(/TLP:\w+/g)).toEqual([marking])
    expect(ink, text).toBeGreaterThan(120)
  }
}
