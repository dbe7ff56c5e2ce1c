/** EDTF text (ISO 8601-2, levels 0 and 1) → value, as its grammar has it: for text that was checked, as all of a dossier and of a View is. */
import { boundsOf } from './bounds.ts'
import { parseSingle } from './parse-date.ts'
import { parseDateTime } from './parse-time.ts'
import type { Edtf, EdtfEnd, Read } from './value.ts'

/** After https://www.loc.gov/standards/datetime/ */
export function readEdtf(text: string): Read<Edtf> {
  const slash = text.indexOf('/')
  if (slash >= 0) return parseInterval(text.slice(0, slash), text.slice(slash + 1))
  if (text.includes('T')) return parseDateTime(text)
  return parseSingle(text)
}

function parseInterval(from: string, to: string): Read<Edtf> {
  const start = parseEnd(from)
  if (!start.ok) return start
  const end = parseEnd(to)
  if (!end.ok) return end
  const value: Edtf = { type: 'interval', start: start.value, end: end.value }
  const bounds = boundsOf(value)
  if (bounds.start === null && bounds.end === null) {
    return { ok: false, problem: ['noEnds'] }
  }
  if (bounds.start !== null && bounds.end !== null && bounds.start >= bounds.end) {
    return { ok: false, problem: ['endsBeforeStart', from, to] }
  }
  return { ok: true, value }
}

function parseEnd(text: string): Read<EdtfEnd> {
  if (text === '') return { ok: true, value: { type: 'unknown' } }
  if (text === '..') return { ok: true, value: { type: 'open' } }
  if (text.includes('T')) {
    return { ok: false, problem: ['timeInInterval', text.slice(text.indexOf('T'))] }
  }
  return parseSingle(text)
}
