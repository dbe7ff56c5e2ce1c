/** Runs a program of the project or the machine, its output shown as it comes or kept for later. */
import { spawn } from 'node:child_process'

export interface RunOptions {
  environment?: Record<string, string>
  /** Ended after so long; never by default. */
  minutes?: number
  /** Takes the output, both streams in their order; without it all is shown as it comes. */
  says?: (text: string) => void
}

/** The exit code; 1 too when the program is not there or was ended. */
export function runCommand(
  program: string,
  words: readonly string[],
  { environment, minutes, says }: RunOptions = {},
): Promise<number> {
  return new Promise((resolve) => {
    const output = says === undefined ? 'inherit' : 'pipe'
    const child = spawn(program, words, {
      stdio: ['ignore', output, output],
      env: { ...process.env, ...environment },
      // Npm's programs are `.cmd` files there, which only a shell starts.
      shell: process.platform === 'win32',
      ...(minutes !== undefined && { timeout: minutes * 60_000 }),
    })
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text: string) => says?.(text))
    }
    child.once('error', (error) => {
      ;(says ?? console.error)(error.message)
      resolve(1)
    })
    // Not `exit`: what the program said last may still be on its way then.
    child.once('close', (code) => resolve(code ?? 1))
  })
}
