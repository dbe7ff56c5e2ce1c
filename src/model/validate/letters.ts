/** Letters that no page, slide or document can hold: control characters, halves of surrogate pairs, code points that are none. */
import { SCHEMA_PROBLEMS } from '../../words/problems/schema.ts'
import { subject } from '../../words/problems/sentence-parts.ts'
import { isRecord, type Path } from '../source-file.ts'
import type { LocatedDiagnostic } from './located-diagnostic.ts'

/** Tab and line feed are white space; XML 1.0 has no place for the rest, nor for U+FFFE and U+FFFF. */
const ODD = /(?![\t\n])[\p{Cc}\p{Cs}\uFFFE\uFFFF]/u

/** The first of each text, at its place. */
export function letterDiagnostics(value: unknown, path: Path): LocatedDiagnostic[] {
  if (typeof value === 'string') {
    const at = value.search(ODD)
    return at < 0 ? [] : [diagnosticAt(value, at, path)]
  }
  if (Array.isArray(value)) {
    return value.flatMap((one: unknown, index) => letterDiagnostics(one, [...path, index]))
  }
  if (!isRecord(value)) return []
  return Object.entries(value).flatMap(([key, one]) => letterDiagnostics(one, [...path, key]))
}

function diagnosticAt(text: string, at: number, path: Path): LocatedDiagnostic {
  const code = text.codePointAt(at) ?? 0
  const name = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`
  const before = text.slice(0, at)
  const isHalf = code >= 0xd800 && code <= 0xdfff
  const { halfLetter, controlCharacter } = SCHEMA_PROBLEMS
  return {
    path,
    code: 'letter',
    ...(isHalf ? halfLetter : controlCharacter)(name, subject(path), at),
    within: { line: before.split('\n').length, column: at - before.lastIndexOf('\n') },
  }
}
