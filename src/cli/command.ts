/** What every command of the command line is. */

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

export function readWords(
  words: readonly string[],
  flags: readonly string[],
  valued: readonly string[],
): CommandWords {
  const found = {
    rest: [] as string[],
    flags: new Set<string>(),
    values: new Map<string, string>(),
  }
  let wrong: string | null = null
  for (let index = 0; index < words.length; index++) {
    const word = words[index] ?? ''
    const [name = '', ...value] = word.split('=')
    if (!word.startsWith('-')) found.rest.push(word)
    else if (flags.includes(word)) found.flags.add(word)
    else if (valued.includes(name)) {
      const given = value.length > 0 ? value.join('=') : words[(index += 1)]
      if (given === undefined || given === '') wrong ??= `${name} lacks its value`
      else if (found.values.has(name)) wrong ??= `${name} is given twice`
      else found.values.set(name, given)
    } else wrong ??= `there is no option ${word}`
  }
  return { ...found, wrong }
}
