/** What is wrong with the options of a command, told to the person who called. */
import { nearest } from '../model/validate/nearest.ts'
import { usageError, type Command, type ExitCode, type Output } from './command.ts'
import { messageOf } from './message-of.ts'

/** The message is for the person who called. */
export class WrongOptions extends Error {}

export function fail(message: string): never {
  throw new WrongOptions(message)
}

/** The one of a closed list that was written. @throws WrongOptions */
export function choice<T extends string>(option: string, value: string, known: readonly T[]): T {
  const found = known.find((one) => one === value)
  if (found !== undefined) return found
  const near = nearest(value, known)
  const hint = near === null ? `known are ${known.join(', ')}` : `did you mean ${near}?`
  return fail(`${option} ${value} is not known: ${hint}`)
}

export const optional = <T>(value: string | undefined, read: (value: string) => T): T | null =>
  value === undefined ? null : read(value)

/** What a command does: wrong options are told with its usage, whatever else stops it in a line. */
export async function tellTrouble(
  command: Command,
  output: Output,
  act: () => Promise<ExitCode>,
): Promise<ExitCode> {
  try {
    return await act()
  } catch (error) {
    if (error instanceof WrongOptions) return usageError(command, output, error.message)
    output.error(`cartouche ${command.name}: ${messageOf(error)}`)
    return 1
  }
}
