/** Runs a program of the project or the machine with its output shown as it comes. */
import { spawn } from 'node:child_process'

export interface RunOptions {
  environment?: Record<string, string>
  /** Ended after so long; never by default. */
  minutes?: number
}

/** The exit code; 1 too when the program is not there or was ended. */
export function runCommand(
  program: string,
  words: readonly string[],
  options: RunOptions = {},
): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(program, words, {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ...options.environment },
      // Npm's programs are `.cmd` files there, which only a shell starts.
      shell: process.platform === 'win32',
      ...(options.minutes !== undefined && { timeout: options.minutes * 60_000 }),
    })
    child.once('error', (error) => {
      console.error(error.message)
      resolve(1)
    })
    child.once('exit', (code) => resolve(code ?? 1))
  })
}
