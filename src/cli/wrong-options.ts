/** What is wrong with the options of a command, told to the person who called. */
import { nearest } from '../model/validate/nearest.ts'

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
