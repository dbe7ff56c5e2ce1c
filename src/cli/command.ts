/** What every command of the command line is. */
import { parseArgs } from 'node:util'

export interface Output {
  out: (text: string) => void
  error: (text: string) => void
}

/** 0 done, 1 the dossier has problems or nothing could be made of it, 2 wrong usage. */
export type ExitCode = 0 | 1 | 2

export interface Command {
  name: string
  usage: string
  summary: string
  /** Lines of its own help, for a command with many options. */
  options?: readonly string[]
  run: (words: readonly string[], output: Output) => Promise<ExitCode>
}

export function usageError(command: Command, output: Output, what: string): ExitCode {
  output.error(`cartouche ${command.name}: ${what}\nusage: cartouche ${command.usage}`)
  return 2
}

export interface CommandWords {
  /** What the command works on. */
  rest: string[]
  flags: ReadonlySet<string>
  /** Options with a value, as `--out folder` or `--out=folder`. */
  values: ReadonlyMap<string, string>
  /** The first option that is not known, lacks its value, or is given twice. */
  wrong: string | null
}

/** What the words after a command say, each option named as `--out`. */
export function readWords(
  words: readonly string[],
  flags: readonly string[],
  valued: readonly string[],
): CommandWords {
  const typed = (names: readonly string[], type: 'boolean' | 'string') =>
    names.map((name) => [name.slice(2), { type }] as const)
  const { tokens, positionals } = parseArgs({
    args: [...words],
    options: Object.fromEntries([...typed(flags, 'boolean'), ...typed(valued, 'string')]),
    allowPositionals: true,
    // What is not known is told in our own words, with the word itself.
    strict: false,
    tokens: true,
  })
  const given = { flags: new Set<string>(), values: new Map<string, string>() }
  let wrong: string | null = null
  for (const token of tokens) {
    if (token.kind !== 'option') continue
    const { rawName, value, index } = token
    if (flags.includes(rawName) && value === undefined) given.flags.add(rawName)
    else if (!valued.includes(rawName)) wrong ??= `there is no option ${words[index] ?? rawName}`
    else if (value === undefined || value === '') wrong ??= `${rawName} lacks its value`
    else if (given.values.has(rawName)) wrong ??= `${rawName} is given twice`
    else given.values.set(rawName, value)
  }
  return { rest: positionals, ...given, wrong }
}
