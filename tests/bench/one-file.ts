/** The time to the first whole map of the page that is one file, opened from a disk, and of the served page, in turn. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser } from '@playwright/test'
import { boundariesOf, exportKit } from '../../src/cli/export-kit.ts'
import { exportHtml } from '../../src/export/html/export-html.ts'
import { SHELL_FILE } from '../../src/export/html/page.ts'
import { DOCUMENT_PLACE } from '../../src/domain/record-documents.ts'
import { parseDossier } from '../../src/model/parse-dossier.ts'
import { freshPage, timeOfMap, waitForMap } from './window.ts'

export interface OneFileMap {
  /** Milliseconds, one a load. */
  file: number[]
  served: number[]
  bytes: number
}

/** Loads of each page: enough that one slow load does not move the median. */
export const LOADS = 7

/** Both pages show the same View: the dossier's first, said in full. */
const VIEW = '#v=1&labels=en'

async function timed(browser: Browser, url: string): Promise<number> {
  const page = await freshPage(browser)
  await page.goto(url)
  await waitForMap(page)
  const time = await timeOfMap(page)
  await page.context().close()
  return time
}

/** `site` is the folder of the built site, `url` where it is served. */
export async function measureOneFile(
  browser: Browser,
  site: string,
  url: string,
): Promise<OneFileMap> {
  const dossier = parseDossier(
    JSON.parse(readFileSync(join(site, 'data/kazakhstan-2011.json'), 'utf8')),
  )
  if (!dossier.ok) throw new Error('The built dossier does not hold together')
  const folder = mkdtempSync(join(tmpdir(), 'cartouche-file-'))
  try {
    const kit = exportKit()
    const parts = exportHtml({
      dossier: dossier.dossier,
      boundaries: await boundariesOf(kit),
      scope: { what: 'briefing' },
      marking: dossier.dossier.meta.marking,
      notes: true,
      scale: 1,
      kit: {
        ...kit,
        shell: () => readFile(join(site, SHELL_FILE), 'utf8'),
        document: (name) => readFile(join(site, DOCUMENT_PLACE, name)),
      },
    })
    const pieces: Uint8Array[] = []
    for await (const piece of parts) pieces.push(piece)
    const page = Buffer.concat(pieces)
    const path = join(folder, 'briefing.html')
    writeFileSync(path, page)
    const opened = pathToFileURL(path).href + VIEW
    const times: Pick<OneFileMap, 'file' | 'served'> = { file: [], served: [] }
    for (let turn = 0; turn < LOADS; turn += 1) {
      times.file.push(await timed(browser, opened))
      times.served.push(await timed(browser, url + VIEW))
    }
    return { ...times, bytes: page.length }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
