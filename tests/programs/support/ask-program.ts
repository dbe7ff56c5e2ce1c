/** Runs one of the programs that read our exports and gives what it said. */
import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { findProgram, type Program } from '../../support/find-program.ts'

const run = promisify(execFile)

/** What it writes to its output. @throws when it is not there, fails, or takes five minutes. */
export async function askProgram(name: Program, words: readonly string[]): Promise<string> {
  const path = findProgram(name)
  if (path === null) throw new Error(`${name} is not installed: run \`npm test programs\``)
  const { stdout } = await run(path, [...words], { timeout: 300_000, maxBuffer: 64 * 1024 * 1024 })
  return stdout
}
