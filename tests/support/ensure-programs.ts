/** Sees to it that the programs that read our exports are there: found, else installed from Debian. */
import { findProgram, PROGRAMS, type Program } from './find-program.ts'
import { runCommand } from './run-command.ts'

const NAMES = Object.keys(PROGRAMS) as Program[]

const missing = () => NAMES.filter((name) => findProgram(name) === null)

/** Whether all are there; if not, after a line that says what to install. */
export async function ensurePrograms(): Promise<boolean> {
  if (missing().length > 0 && process.platform === 'linux' && process.getuid?.() === 0) {
    const packages = [...new Set(missing().map((name) => PROGRAMS[name]))]
    console.log(`Debian’s packages are installed: ${packages.join(', ')}.`)
    await runCommand('apt-get', ['update', '-qq'])
    await runCommand('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], {
      environment: { DEBIAN_FRONTEND: 'noninteractive' },
    })
  }
  const left = missing()
  if (left.length > 0)
    console.error(
      `Install ${left.map((name) => `${name} (on Debian ${PROGRAMS[name]})`).join(', ')}, and try again.`,
    )
  return left.length === 0
}
