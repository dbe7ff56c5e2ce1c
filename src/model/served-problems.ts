/** The problems that a development server answers with in the place of a broken dossier. */
import * as v from 'valibot'
import { PROBLEM_CODES, type Problem } from './problem.ts'

const Line = v.nullable(v.number())

const Answer = v.object({
  problems: v.pipe(
    v.array(
      v.object({
        file: v.string(),
        line: Line,
        column: Line,
        path: v.string(),
        code: v.picklist(PROBLEM_CODES),
        what: v.string(),
        mend: v.string(),
      }),
    ),
    v.minLength(1),
  ),
})

/** Null for anything else, such as a dossier. */
export function servedProblems(input: unknown): Problem[] | null {
  const read = v.safeParse(Answer, input)
  return read.success ? read.output.problems : null
}
