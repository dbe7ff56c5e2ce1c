/** The one-file page of a dossier, written to disk by the exporter and opened from there. */
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Page } from '@playwright/test'
import { build } from 'vite'
import { readCatalogue, readFont } from '../../../src/cli/font-files.ts'
import { DOCUMENT_PLACE } from '../../../src/domain/record-documents.ts'
import { fontKeeper } from '../../../src/export/fonts.ts'
import { exportHtml } from '../../../src/export/html/export-html.ts'
import { SHELL_FILE } from '../../../src/export/html/page.ts'
import type { ExportKit, Scope } from '../../../src/export/job.ts'
import type { Dossier } from '../../../src/model/schema/dossier.ts'
import { boundaries } from '../../unit/geo/out.ts'
import { index } from './dossier.ts'

const none = () => Promise.reject(new Error('one HTML file needs no such thing'))

/** All that the exporter of one file needs of its surroundings is the shell, and fonts for the dossier's letters. */
const kitOf = (shell: string): ExportKit => ({
  shell: () => Promise.resolve(shell),
  now: () => new Date(),
  fonts: fontKeeper({ catalogue: () => Promise.resolve(readCatalogue()), read: readFont }),
  document: (name) => Promise.resolve(readFileSync(join('dist', DOCUMENT_PLACE, name))),
  rasterize: none,
  boundaryTexts: none,
})

export const builtShell = () => readFileSync(join('dist', SHELL_FILE), 'utf8')

export interface OneFile {
  /** `file:` */
  url: string
  bytes: number
}

export async function writeOneFile(
  dossier: Dossier,
  scope: Scope,
  shell = builtShell(),
): Promise<OneFile> {
  const pieces: Uint8Array[] = []
  const { marking } = dossier.meta
  const kit = kitOf(shell)
  const job = { dossier, boundaries, scope, marking, notes: true, scale: 1, kit }
  for await (const piece of exportHtml(job)) pieces.push(piece)
  const bytes = Buffer.concat(pieces)
  const file = join(mkdtempSync(join(tmpdir(), 'cartouche-file-')), 'briefing.html')
  writeFileSync(file, bytes)
  return { url: pathToFileURL(file).href, bytes: bytes.length }
}

let briefing: Promise<OneFile> | null = null

/** The dossier's briefing, written once a worker: those who only read it may share it. */
export const briefingFile = (): Promise<OneFile> =>
  (briefing ??= writeOneFile(index.dossier, { what: 'briefing' }))

/** What the app in an opened page takes for its shell: our own code, run in that page. */
export async function shellOf(page: Page): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      lib: { entry: 'src/export/html/read-shell.ts', name: 'reader', formats: ['iife'] },
    },
  })
  const [bundle] = Array.isArray(result) ? result : []
  const [chunk] = bundle?.output ?? []
  if (chunk === undefined) throw new Error('the reader of shells was not built')
  return page.evaluate<string>(`(() => { ${chunk.code}; return reader.readShell() })()`)
}
