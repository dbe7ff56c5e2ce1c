/** What the commands that make a site have in common: a dossier's folder, options, and how they fail. */
import { parseArgs, type ParseArgsConfig } from 'node:util'
import { pickDossier } from './dossier-folder.ts'
import { messageOf } from './message-of.ts'

type Options = NonNullable<ParseArgsConfig['options']>
type Values<T extends Options> = ReturnType<
  typeof parseArgs<{ options: T; allowPositionals: true }>
>['values']

/** With the dossier's folder, absolute. @throws with what is wrong with the words, in a line. */
export function readSiteWords<const T extends Options>(
  words: readonly string[],
  options: T,
): Values<T> & { folder: string } {
  const { values, positionals } = parseArgs({ args: [...words], options, allowPositionals: true })
  return { ...values, folder: pickDossier(positionals) }
}

/** @throws where it is no port. */
export function portOf(text: string): number {
  const port = /^\d+$/.test(text) ? Number(text) : 0
  if (port < 1 || port > 65535)
    throw new Error(`--port ${text}: a port is a number from 1 to 65535`)
  return port
}

/** Reads the program's words and does what they ask; the exit code is 2 for wrong words, 1 for what failed. */
export async function runSite<T>(
  usage: string,
  read: (words: readonly string[]) => T,
  act: (options: T) => Promise<void>,
): Promise<void> {
  let options: T
  try {
    options = read(process.argv.slice(2))
  } catch (error) {
    complain(`${messageOf(error)}\n${usage}`)
    process.exitCode = 2
    return
  }
  try {
    await act(options)
  } catch (error) {
    complain(messageOf(error))
    process.exitCode = 1
  }
}

const complain = (text: string) => process.stderr.write(`${text}\n`)
