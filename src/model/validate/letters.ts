/** Letters that no page, slide or document can hold: control characters, halves of surrogate pairs, code points that are none. */
import { isRecord, type Path } from '../source-file.ts'
import type { LocatedDiagnostic } from './located-diagnostic.ts'
import { subject } from './words.ts'

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
  return {
    path,
    code: 'letter',
    what: `${isHalf ? 'half of a letter' : 'a control character'} (${name}) stands in ${subject(path)}, after ${String(at)} letters`,
    mend: isHalf
      ? 'write the whole letter: its other half is missing'
      : 'take it out, or write the letter that was meant',
    within: { line: before.split('\n').length, column: at - before.lastIndexOf('\n') },
  }
}
