/** The one-file page for the command line: as the last build left it, or built now when the code is newer. */
import { mkdir, readdir, readFile, rename, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { SHELL_FILE } from '../export/html/page.ts'
import { PROJECT } from './project.ts'

/** What the page is made of. */
const MADE_OF = ['src', 'geo/out', 'index.html', 'public', 'package-lock.json']

/** `say` is told when there is a wait. */
export async function findShell(say: (text: string) => void, root = PROJECT): Promise<string> {
  const file = join(root, 'dist', SHELL_FILE)
  const built = await stat(file).catch(() => null)
  if (built !== null && built.mtimeMs >= (await newest(root))) return readFile(file, 'utf8')
  say(
    built === null
      ? 'Building the page that the dossier is written into …'
      : 'Building the page that the dossier is written into anew: the code has changed …',
  )
  // Vite is loaded only where it is needed.
  const { buildShell } = await import('./build-shell.ts')
  const page = await buildShell(root)
  await keep(file, page).catch(() => undefined)
  return page
}

/** Put in its place whole, so that nobody reads half of it; where it cannot be kept it is built again next time. */
async function keep(file: string, page: string): Promise<void> {
  const unfinished = `${file}.${String(process.pid)}`
  await mkdir(join(file, '..'), { recursive: true })
  await writeFile(unfinished, page)
  await rename(unfinished, file)
}

async function newest(root: string): Promise<number> {
  const times = await Promise.all(MADE_OF.map((part) => newestIn(join(root, part))))
  return Math.max(...times)
}

async function newestIn(path: string): Promise<number> {
  const { mtimeMs } = await stat(path)
  const inside = await readdir(path, { recursive: true, withFileTypes: true }).catch(() => [])
  const files = inside.filter((one) => one.isFile())
  const times = await Promise.all(
    files.map(async (one) => (await stat(join(one.parentPath, one.name))).mtimeMs),
  )
  return Math.max(mtimeMs, ...times)
}
