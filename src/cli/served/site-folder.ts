/** Where a start keeps the site that it serves: a folder for each process, gone with it. */
import { accessSync, constants, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PROJECT } from '../project.ts'

const PREFIX = 'site-'

/** A new folder, in the project where it can be written, else among the system's temporary ones. */
export function siteFolder(root = PROJECT): string {
  const kept = keptIn(root) ?? mkdtempSync(join(tmpdir(), 'cartouche-'))
  const folder = join(kept, `${PREFIX}${process.pid}`)
  process.once('exit', () => {
    rmSync(kept === join(root, '.cache') ? folder : kept, { recursive: true, force: true })
  })
  return folder
}

/** Without what starts have left that were ended from outside. */
function keptIn(root: string): string | null {
  const cache = join(root, '.cache')
  try {
    mkdirSync(cache, { recursive: true })
    accessSync(cache, constants.W_OK)
  } catch {
    return null
  }
  for (const name of readdirSync(cache)) {
    const id = name.startsWith(PREFIX) ? Number(name.slice(PREFIX.length)) : Number.NaN
    if (id > 0 && !isRunning(id)) rmSync(join(cache, name), { recursive: true, force: true })
  }
  return cache
}

function isRunning(id: number): boolean {
  try {
    process.kill(id, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
