/** A value against its schema: each issue as a problem with its place and its mend. */
import * as v from 'valibot'
import { SCHEMA_PROBLEMS } from '../../words/problems/schema.ts'
import { subject } from '../../words/problems/sentence-parts.ts'
import type { Path } from '../source-file.ts'
import type { LocatedDiagnostic } from './located-diagnostic.ts'
import { diagnosticOf } from './issue-diagnostics.ts'
import { letterDiagnostics } from './letters.ts'
import { unknownKeys } from './unknown-keys.ts'

export type Checked<T> = { ok: true; value: T } | { ok: false; diagnostics: LocatedDiagnostic[] }

/** LocatedDiagnostics have paths from the root of the file; `base` leads to the value. */
export function checkSchema<S extends v.GenericSchema>(
  schema: S,
  base: Path,
  value: unknown,
): Checked<v.InferOutput<S>> {
  if (Array.isArray(value) && 'entries' in schema) return { ok: false, diagnostics: [isList(base)] }
  const unknown = unknownKeys(schema, value, base)
  const odd = letterDiagnostics(value, base)
  const parsed = v.safeParse(schema, value)
  if (parsed.success && unknown.length + odd.length === 0) {
    return { ok: true, value: parsed.output }
  }
  const unknownDiagnostics = unknown.map(({ path, key, known, near }): LocatedDiagnostic => ({
    path,
    code: 'unknown-key',
    ...SCHEMA_PROBLEMS.unknownKey(key, near, known),
    part: 'key',
  }))
  const diagnostics: LocatedDiagnostic[] = [...odd, ...unknownDiagnostics]
  const meant = new Set(
    unknown.map(({ path, near }) => JSON.stringify([...path.slice(0, -1), near])),
  )
  for (const { issue, path } of flat(parsed.issues ?? [], base)) {
    const isKey = issue.path?.at(-1)?.origin === 'key'
    if (!isKey) diagnostics.push({ path, ...diagnosticOf(issue, path) })
    else if (issue.expected !== 'never' && !meant.has(JSON.stringify(path)))
      diagnostics.push(missingKey(path))
  }
  return { ok: false, diagnostics }
}

/** The library takes a list for an object without keys. */
const isList = (path: Path): LocatedDiagnostic => ({
  path,
  code: 'wrong-type',
  ...SCHEMA_PROBLEMS.listForRecord(path.length === 0 ? null : subject(path)),
})

function missingKey(path: Path): LocatedDiagnostic {
  const parent = path.slice(0, -1)
  const owner = typeof parent.at(-1) === 'string' ? subject(parent) : null
  return {
    path: parent,
    missing: String(path.at(-1)),
    code: 'missing-key',
    ...SCHEMA_PROBLEMS.missingKey(subject(path), owner),
  }
}

interface At {
  issue: v.BaseIssue<unknown>
  path: Path
}

/** Issues inside a union are of all its options: those of the option that was meant are kept, else the union's own. */
function flat(issues: readonly v.BaseIssue<unknown>[], base: Path): At[] {
  return issues.flatMap((issue) => {
    const path = [...base, ...stepsOf(issue)]
    const meant = meantOf((issue.issues ?? []).filter((one) => !isOtherOption(one, issue.input)))
    return meant.length === 0 || issue.type !== 'union' ? [{ issue, path }] : flat(meant, path)
  })
}

/** Of records, an option that lacks a key or does not know one is another; where all do, nothing tells which was meant. */
function meantOf(issues: readonly v.BaseIssue<unknown>[]): readonly v.BaseIssue<unknown>[] {
  const inner = issues.filter(({ path }) => !(path?.length === 1 && path[0].origin === 'key'))
  return inner.length > 0 ? inner : issues
}

function isOtherOption(issue: v.BaseIssue<unknown>, input: unknown): boolean {
  const atRoot = issue.path === undefined || issue.path.length === 0
  return (
    atRoot && issue.kind === 'schema' && !(issue.type === 'picklist' && typeof input === 'string')
  )
}

function stepsOf(issue: v.BaseIssue<unknown>): (string | number)[] {
  return (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)))
}
