/** The words for one issue of the schema validator. */
import type * as v from 'valibot'
import { parseEdtf } from '../edtf/parse.ts'
import type { Diagnostic, Path } from '../source-file.ts'
import type { ProblemCode } from '../problem.ts'
import { listed, meantOr, show, subject, wordOf } from './words.ts'

export function diagnosticOf(issue: v.BaseIssue<unknown>, path: Path): Diagnostic {
  const { input } = issue
  if (input === null || input === undefined) {
    return { code: 'wrong-type', what: `${subject(path)} is empty`, mend: emptyMend(issue) }
  }
  if (typeof input === 'string') {
    const edtf = parseEdtf(input)
    if (!edtf.ok && edtf.error === issue.message) return edtfDiagnostic(input, edtf.error)
  }
  if (issue.type === 'picklist' || issue.type === 'literal') return choiceDiagnostic(issue, path)
  if (!issue.message.startsWith('Invalid ')) return ownDiagnostic(issue, path)
  return issue.kind === 'schema' ? typeDiagnostic(issue, path) : rangeDiagnostic(issue, path)
}

function emptyMend(issue: v.BaseIssue<unknown>): string {
  const choices = choicesOf(issue)
  if (issue.type === 'picklist') return `write one of ${listed(choices)}`
  return 'write its value, or take the key out where it may be left out'
}

export function edtfDiagnostic(text: string, error: string): Diagnostic {
  const mend = error.replace(/^`.*` is not an EDTF date: /, '')
  return { code: 'edtf', what: `${JSON.stringify(text)} is not a date in EDTF`, mend }
}

/** `"a" | "b" | 3` as the validator lists it → its values. */
function choicesOf(issue: v.BaseIssue<unknown>): string[] {
  return [...(issue.expected ?? '').matchAll(/"([^"]*)"|\d+/g)].map(
    ([whole, word]) => word ?? whole,
  )
}

function choiceDiagnostic(issue: v.BaseIssue<unknown>, path: Path): Diagnostic {
  const choices = choicesOf(issue)
  const input = wordOf(issue.input)
  const only = choices.length === 1 ? choices[0] : undefined
  return {
    code: 'not-allowed',
    what: `${subject(path)} cannot be ${show(issue.input)}`,
    mend:
      only === undefined
        ? meantOr(input, choices, `write one of ${listed(choices)}`)
        : `write ${JSON.stringify(only)}`,
  }
}

/** Messages of our own schemas: what is wrong, a colon, how to mend it; or only the rule. */
function ownDiagnostic(issue: v.BaseIssue<unknown>, path: Path): Diagnostic {
  const own = issue.type === 'raw_check' ? 'duplicate-item' : 'form'
  const code: ProblemCode = issue.kind === 'schema' ? 'wrong-type' : own
  if (issue.input === '' || (typeof issue.input === 'string' && issue.input.trim() === '')) {
    return { code, what: `${subject(path)} is empty`, mend: issue.message }
  }
  if (issue.type === 'union') {
    return { code, what: `${subject(path)} cannot be ${show(issue.input)}`, mend: issue.message }
  }
  const [what, ...mend] = issue.message.split(': ')
  if (what !== undefined && mend.length > 0) return { code, what, mend: mend.join(': ') }
  if (issue.type === 'min_length')
    return { code, what: `${subject(path)} is empty`, mend: issue.message }
  return { code, what: `${subject(path)} cannot be ${show(issue.input)}`, mend: issue.message }
}

const TYPES: Record<string, string> = {
  string: 'text',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list',
  tuple: 'a list',
  strict_object: 'a record with keys',
  union: 'one of its forms',
}

function typeDiagnostic(issue: v.BaseIssue<unknown>, path: Path): Diagnostic {
  const wanted = TYPES[issue.type] ?? issue.type
  return {
    code: 'wrong-type',
    what: `${subject(path)} is ${show(issue.input)}, not ${wanted}`,
    mend: typeMend(issue.type, issue.input),
  }
}

function typeMend(type: string, input: unknown): string {
  if (type === 'string' && (typeof input === 'number' || typeof input === 'boolean'))
    return `put it in quotes: "${String(input)}"`
  if (type === 'string') return 'write it as one text'
  if (type === 'number' && typeof input === 'string')
    return 'write the number without quotes or words'
  if (type === 'boolean') return 'write true or false, without quotes'
  if (type === 'array' || type === 'tuple')
    return 'put it in brackets: [ … ], or one a line after a hyphen'
  if (type === 'strict_object') return 'write its keys and values below it, indented'
  return `write ${TYPES[type] ?? type}`
}

function rangeDiagnostic(issue: v.BaseIssue<unknown>, path: Path): Diagnostic {
  const limit = wordOf(issue.requirement)
  const what = `${subject(path)} cannot be ${show(issue.input)}`
  switch (issue.type) {
    case 'min_value':
      return { code: 'out-of-range', what, mend: `write ${limit} or more` }
    case 'max_value':
      return { code: 'out-of-range', what, mend: `write ${limit} or less` }
    case 'min_length':
      return {
        code: 'out-of-range',
        what: `${subject(path)} is empty`,
        mend: `give it at least ${limit}`,
      }
    case 'max_length':
      return {
        code: 'too-large',
        what: `${subject(path)} holds ${sizeOf(issue.input)}, which is more than is read here`,
        mend: `keep it to ${limit}, or part it in two`,
      }
    case 'finite':
      return { code: 'out-of-range', what, mend: 'write a finite number' }
    case 'integer':
      return { code: 'out-of-range', what, mend: 'write a whole number' }
    default:
      return { code: 'form', what, mend: `it must be ${issue.expected ?? issue.type}` }
  }
}

function sizeOf(input: unknown): string {
  if (typeof input === 'string') return `${String(input.length)} letters`
  return Array.isArray(input) ? `${String(input.length)} items` : 'too much'
}
