/** Ids that are given on the command line. */
import { safeParse } from 'valibot'
import { Id } from '../model/schema/parts.ts'
import { fail } from './wrong-options.ts'

/** As the schema has it. @throws WrongOptions */
export function readId(option: string, id: string): string {
  return safeParse(Id, id).success
    ? id
    : fail(
        `${option} ${id}: write lower-case letters, digits and single hyphens, as in fort-shevchenko`,
      )
}
