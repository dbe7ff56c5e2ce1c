/** Ids that are given on the command line. */
import { fail } from './wrong-options.ts'

/** As the schema has it. @throws WrongOptions */
export function readId(option: string, id: string): string {
  return /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id)
    ? id
    : fail(
        `${option} ${id}: write lower-case letters, digits and single hyphens, as in fort-shevchenko`,
      )
}
