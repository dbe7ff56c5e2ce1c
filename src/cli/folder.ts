/** A dossier's folder on the disk → its files in memory. */
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative, sep } from 'node:path'

/** Paths inside the folder, with `/`; hidden files are left out. Null when there is no such folder. */
export function readFolder(folder: string): Map<string, Uint8Array> | null {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return null
  const files = new Map<string, Uint8Array>()
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name)
    const name = relative(folder, path).split(sep).join('/')
    const isHidden = name.split('/').some((part) => part.startsWith('.'))
    if (entry.isFile() && !isHidden) files.set(name, new Uint8Array(readFileSync(path)))
  }
  return files
}
