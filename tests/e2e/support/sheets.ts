/** What stands on the sheets when the page is printed from the browser's menu, which does not wait for it. */
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { askProgram } from '../../programs/support/ask-program.ts'
import { expect } from './test.ts'

/** Begins the line of a sheet that was printed too early. */
export const EARLY = 'Printed before the page was ready'

/** The text of each sheet. */
export async function sheetsOf(page: Page): Promise<string[]> {
  const path = join(mkdtempSync(join(tmpdir(), 'cartouche-print-')), 'sheets.pdf')
  await page.pdf({ path })
  return (await askProgram('pdftotext', ['-layout', path, '-'])).split('\f').slice(0, -1)
}

/** Prints again, as the early sheets ask for, until the page is whole. */
export async function wholeSheetsOf(page: Page): Promise<string[]> {
  let sheets: string[] = []
  await expect(async () => {
    sheets = await sheetsOf(page)
    expect(sheets.join('')).not.toContain(EARLY)
  }).toPass({ timeout: 45_000 })
  return sheets
}

export function expectMarked(sheets: readonly string[], marking = 'TLP:CLEAR'): void {
  expect(sheets).not.toEqual([])
  for (const sheet of sheets) expect(sheet.match(/TLP:\w+/g)).toEqual([marking])
}
