/** A fixture dossier in a temporary folder, to be written to. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

export interface TempDossier {
  folder: string
  read: (file: string) => string
  write: (file: string, text: string) => void
  remove: () => void
}

export function tempDossier(files: ReadonlyMap<string, Uint8Array>): TempDossier {
  const parent = mkdtempSync(join(tmpdir(), 'cartouche-'))
  const folder = join(parent, 'minimal')
  const put = (file: string, bytes: Uint8Array | string) => {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    writeFileSync(join(folder, file), bytes)
  }
  for (const [file, bytes] of files) put(file, bytes)
  return {
    folder,
    read: (file) => readFileSync(join(folder, file), 'utf8'),
    write: put,
    remove: () => {
      rmSync(parent, { recursive: true })
    },
  }
}
