/** The export dialog by role and name, and the file that it hands over. */
import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import type { Format } from '../../../src/export/formats.ts'
import type { What } from '../../../src/ui/export/choices.ts'
import { EXPORT } from '../../../src/words/page/export.ts'

export const dialogOf = (page: Page) => page.getByRole('dialog', { name: EXPORT.title })
export const whatOf = (page: Page, what: What) =>
  dialogOf(page).getByRole('radio', { name: EXPORT.whats[what], exact: true })
export const formatOf = (page: Page, format: Format) =>
  dialogOf(page).getByRole('radio', { name: EXPORT.formats[format][0], exact: true })
export const saveOf = (page: Page) => dialogOf(page).getByRole('button', { name: EXPORT.save })
export const leftOutOf = (page: Page) =>
  dialogOf(page).getByRole('region', { name: EXPORT.leftOut })

/** Kept under its own name: a browser tells by the ending what a file on disk is. */
export async function saved(page: Page): Promise<{ name: string; path: string; bytes: Buffer }> {
  const download = page.waitForEvent('download')
  await saveOf(page).click()
  const alert = dialogOf(page).getByRole('alert')
  const file = await Promise.race([
    download,
    alert.waitFor().then(async () => {
      throw new Error(await alert.innerText())
    }),
  ])
  const name = file.suggestedFilename()
  const path = join(mkdtempSync(join(tmpdir(), 'cartouche-saved-')), name)
  await file.saveAs(path)
  return { name, path, bytes: readFileSync(path) }
}
