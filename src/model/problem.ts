/** One thing that is wrong with a dossier: where it stands, what it is and how to mend it. */

export const PROBLEM_CODES = [
  'file-missing',
  'file-empty',
  'file-name',
  'file-type',
  'encoding',
  'yaml',
  'json',
  'markdown',
  'duplicate-key',
  'unknown-key',
  'missing-key',
  'wrong-type',
  'not-allowed',
  'out-of-range',
  'form',
  'letter',
  'too-large',
  'edtf',
  'duplicate-id',
  'duplicate-item',
  'dangling-reference',
  'unknown-code',
  'rfc7946',
  'ring',
  'antimeridian',
  'coordinates',
  'outside-area',
  'place-geometry',
  'member-cycle',
  'legs',
  'leg-sources',
  'leg-end',
  'claim-paragraph',
  'claim-not-shown',
  'claim-not-in-text',
  'name-paragraph',
  'finding-sources',
  'verdict',
  'incident-untold',
  'judgement-words',
  'document',
  'precision',
  'figure',
  'url',
  'step',
  'view',
] as const

export type ProblemCode = (typeof PROBLEM_CODES)[number]

export interface Problem {
  /** Inside the dossier's folder, with `/`. */
  file: string
  /** From 1; null when the file has no such line, as in the compiled dossier. */
  line: number | null
  /** From 1, in UTF-16 units, as editors count. */
  column: number | null
  /** Inside the file, as `[3].findings[0].changes.date`; empty for the file as a whole. */
  path: string
  code: ProblemCode
  what: string
  mend: string
}

/** `file:line:column  path  what is wrong  how to mend it`, two spaces between. */
export function formatProblem(problem: Problem): string {
  const { file, line, column, path, what, mend } = problem
  const place = line === null ? file : `${file}:${line}:${column ?? 1}`
  return [place, path === '' ? '(file)' : path, what, mend].join('  ')
}

export function compareProblems(one: Problem, other: Problem): number {
  const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
  return (
    byText(one.file, other.file) ||
    (one.line ?? 0) - (other.line ?? 0) ||
    (one.column ?? 0) - (other.column ?? 0) ||
    byText(one.path, other.path) ||
    byText(one.what, other.what)
  )
}
