/** One issue of the schema validator → the problem that it is. */
import type * as v from 'valibot'
import { EDTF_PROBLEMS } from '../../words/problems/edtf.ts'
import { SCHEMA_PROBLEMS } from '../../words/problems/schema.ts'
import { show, subject } from '../../words/problems/sentence-parts.ts'
import { parseEdtf } from '../edtf/parse.ts'
import type { ProblemCode } from '../problem.ts'
import type { Diagnostic, Path } from '../source-file.ts'
import { nearest, wordOf } from './nearest.ts'

export function diagnosticOf(issue: v.BaseIssue<unknown>, path: Path): Diagnostic {
  const { input } = issue
  if (input === null || input === undefined) return emptyDiagnostic(issue, path)
  if (typeof input === 'string') {
    const edtf = parseEdtf(input)
    if (!edtf.ok && edtf.error === issue.message) return edtfDiagnostic(input, edtf.error)
  }
  if (issue.type === 'picklist' || issue.type === 'literal') return choiceDiagnostic(issue, path)
  if (!issue.message.startsWith('Invalid ')) return ownDiagnostic(issue, path)
  return issue.kind === 'schema' ? typeDiagnostic(issue, path) : rangeDiagnostic(issue, path)
}

function emptyDiagnostic(issue: v.BaseIssue<unknown>, path: Path): Diagnostic {
  const key = subject(path)
  const said =
    issue.type === 'picklist'
      ? SCHEMA_PROBLEMS.emptyChoice(key, choicesOf(issue))
      : SCHEMA_PROBLEMS.empty(key)
  return { code: 'wrong-type', ...said }
}

export function edtfDiagnostic(text: string, error: string): Diagnostic {
  return { code: 'edtf', ...EDTF_PROBLEMS.notEdtf(text, error) }
}

/** `"a" | "b" | 3` as the validator lists it → its values. */
function choicesOf(issue: v.BaseIssue<unknown>): string[] {
  return [...(issue.expected ?? '').matchAll(/"([^"]*)"|\d+/g)].map(
    ([whole, word]) => word ?? whole,
  )
}

function choiceDiagnostic(issue: v.BaseIssue<unknown>, path: Path): Diagnostic {
  const choices = choicesOf(issue)
  const [key, shown] = [subject(path), show(issue.input)]
  const only = choices.length === 1 ? choices[0] : undefined
  const said =
    only === undefined
      ? SCHEMA_PROBLEMS.otherChoice(key, shown, nearest(wordOf(issue.input), choices), choices)
      : SCHEMA_PROBLEMS.onlyChoice(key, shown, only)
  return { code: 'not-allowed', ...said }
}

/** Messages of our own schemas: what is wrong, a colon, how to mend it; or only the rule. */
function ownDiagnostic(issue: v.BaseIssue<unknown>, path: Path): Diagnostic {
  const { input, message } = issue
  const own = issue.type === 'raw_check' ? 'duplicate-item' : 'form'
  const code: ProblemCode = issue.kind === 'schema' ? 'wrong-type' : own
  const empty = { code, ...SCHEMA_PROBLEMS.emptyByRule(subject(path), message) }
  const refused = { code, ...SCHEMA_PROBLEMS.refusedByRule(subject(path), show(input), message) }
  if (typeof input === 'string' && input.trim() === '') return empty
  if (issue.type === 'union') return refused
  const [what, ...mend] = message.split(': ')
  if (what !== undefined && mend.length > 0) return { code, what, mend: mend.join(': ') }
  return issue.type === 'min_length' ? empty : refused
}

function typeDiagnostic({ type, input }: v.BaseIssue<unknown>, path: Path): Diagnostic {
  const [key, shown] = [subject(path), show(input)]
  const isBare = typeof input === 'number' || typeof input === 'boolean'
  const said =
    type === 'string' && isBare
      ? SCHEMA_PROBLEMS.withoutQuotes(key, shown)
      : type === 'number' && typeof input === 'string'
        ? SCHEMA_PROBLEMS.numberInWords(key, shown)
        : SCHEMA_PROBLEMS.wrongType(key, shown, type)
  return { code: 'wrong-type', ...said }
}

function rangeDiagnostic(issue: v.BaseIssue<unknown>, path: Path): Diagnostic {
  const { input } = issue
  const [key, shown, limit] = [subject(path), show(input), wordOf(issue.requirement)]
  switch (issue.type) {
    case 'min_value':
      return { code: 'out-of-range', ...SCHEMA_PROBLEMS.tooLow(key, shown, limit) }
    case 'max_value':
      return { code: 'out-of-range', ...SCHEMA_PROBLEMS.tooHigh(key, shown, limit) }
    case 'min_length':
      return { code: 'out-of-range', ...SCHEMA_PROBLEMS.emptyList(key, limit) }
    case 'max_length':
      return { code: 'too-large', ...tooLarge(input, key, limit) }
    case 'finite':
      return { code: 'out-of-range', ...SCHEMA_PROBLEMS.notFinite(key, shown) }
    case 'integer':
      return { code: 'out-of-range', ...SCHEMA_PROBLEMS.notWhole(key, shown) }
    default: {
      const form = issue.expected ?? issue.type
      return { code: 'form', ...SCHEMA_PROBLEMS.otherForm(key, shown, form) }
    }
  }
}

function tooLarge(input: unknown, key: string, most: string) {
  if (typeof input === 'string') return SCHEMA_PROBLEMS.tooManyLetters(key, input.length, most)
  return Array.isArray(input)
    ? SCHEMA_PROBLEMS.tooManyItems(key, input.length, most)
    : SCHEMA_PROBLEMS.tooLarge(key, most)
}
