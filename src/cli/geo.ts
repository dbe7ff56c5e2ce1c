/** `npm run geo`: installs the boundaries' own inputs when they are missing or old, and runs their build. */
import { spawnSync } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import { resolve } from 'node:path'

const FOLDER = resolve(import.meta.dirname, '../../geo')

/** Npm writes the hidden lock last, so it is younger than the lock it was installed from. */
function isInstalled(): boolean {
  const installed = resolve(FOLDER, 'node_modules/.package-lock.json')
  const lock = resolve(FOLDER, 'package-lock.json')
  return existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs
}

function npm(...words: string[]): number {
  const done = spawnSync('npm', words, {
    cwd: FOLDER,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })
  return done.status ?? 1
}

// The inputs are data and plain JavaScript: no script of theirs needs to run.
const installed = isInstalled() ? 0 : npm('ci', '--ignore-scripts')
process.exit(
  installed === 0 ? npm('run', '--silent', 'build', '--', ...process.argv.slice(2)) : installed,
)
