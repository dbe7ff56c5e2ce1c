/** The command line: finds the command and runs it. */
import { pathToFileURL } from 'node:url'
import { nearest } from '../model/validate/nearest.ts'
import { build } from './build.ts'
import { check } from './check.ts'
import type { Command, ExitCode, Output } from './command.ts'
import { exportCommand } from './export/export.ts'
import { newCommand } from './new/new.ts'
import { place } from './place/place.ts'
import { schema } from './schema.ts'

const COMMANDS: readonly Command[] = [newCommand, place, check, build, exportCommand, schema]

const CONSOLE: Output = {
  out: (text) => process.stdout.write(`${text}\n`),
  error: (text) => process.stderr.write(`${text}\n`),
}

export function helpText(): string {
  const width = Math.max(...COMMANDS.map(({ usage }) => usage.length))
  return [
    'usage: cartouche <command>',
    '',
    ...COMMANDS.map(({ usage, summary }) => `  ${usage.padEnd(width)}  ${summary}`),
    '',
    'exit: 0 done, 1 the dossier has problems or nothing could be made of it, 2 wrong usage',
  ].join('\n')
}

/** Null for a command that has no help of its own. */
function helpOf(name: string | undefined): string | null {
  const { usage, summary, options } = COMMANDS.find((one) => one.name === name) ?? {}
  if (usage === undefined || options === undefined) return null
  const lines = options.map((one) => (one === '' ? '' : `  ${one}`))
  return [`usage: cartouche ${usage}`, '', `  ${summary ?? ''}`, '', ...lines].join('\n')
}

/** `words` are the arguments after the program's name. */
export async function main(words: readonly string[], output: Output = CONSOLE): Promise<ExitCode> {
  const [name, ...rest] = words
  if (words.includes('--help') || words.includes('-h') || name === 'help') {
    output.out(helpOf(name === 'help' ? rest[0] : name) ?? helpText())
    return 0
  }
  const command = COMMANDS.find((one) => one.name === name)
  if (command !== undefined) return command.run(rest, output)
  const names = COMMANDS.map((one) => one.name)
  const near = name === undefined ? null : nearest(name, names)
  const what = name === undefined ? 'name a command' : `there is no command ${name}`
  const hint = near === null ? `known are ${names.join(', ')}` : `did you mean ${near}?`
  output.error(`cartouche: ${what}: ${hint}\n\n${helpText()}`)
  return 2
}

const isProgram =
  process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href
if (isProgram) process.exitCode = await main(process.argv.slice(2))
