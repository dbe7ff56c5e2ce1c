/** What a person writes for one end of a window: EDTF or a plain date, as `17 May 2011`, `17.05.2011` or `May 2011`. */
import { MONTH_NAMES } from '../../words/problems/month-names.ts'
import { parseEdtf } from '../../model/edtf/parse.ts'

interface Unreadable {
  ok: false
  because: string | null
}

/** `..` is an open end. A failure tells what EDTF has against the text; null when it looks like no date at all. */
export type FieldRead = { ok: true; edtf: string } | Unreadable

const SEASONS = ['spring', 'summer', 'autumn', 'winter']
const two = (part: string | number) => String(part).padStart(2, '0')

const DOTTED = /^(?:(?<day>\d{1,2})\.\s*)?(?<month>\d{1,2})\.\s*(?<year>\d{4})$/
const DAY_FIRST =
  /^(?:(?<day>\d{1,2})(?:st|nd|rd|th|\.)?\s+(?:of\s+)?)?(?<name>\p{L}{3,})\.?,?\s+(?<year>\d{4})$/u
const MONTH_FIRST = /^(?<name>\p{L}{3,})\.?\s+(?<day>\d{1,2})(?:st|nd|rd|th)?,?\s+(?<year>\d{4})$/u

export function readField(text: string): FieldRead {
  const trimmed = text.trim()
  if (trimmed === '' || trimmed === '..') return { ok: true, edtf: '..' }
  const edtf = plainDate(trimmed) ?? trimmed
  // An end of a window is one date: a slash would make it two.
  if (edtf.includes('/')) return { ok: false, because: null }
  const parsed = parseEdtf(edtf)
  if (parsed.ok) {
    // A window's end is a date; a time of day narrows to its day.
    return { ok: true, edtf: edtf.includes('T') ? edtf.slice(0, edtf.indexOf('T')) : edtf }
  }
  return { ok: false, because: /\d/.test(edtf) ? parsed.error : null }
}

/** Both ends of an interval, as `2011-05/2011-10`, `../2011` or `May 2011 / October 2011`; null for what has not two ends. */
export function readInterval(
  text: string,
): { ok: true; ends: { from: string; to: string } } | Unreadable | null {
  const parts = text.split('/')
  if (parts.length !== 2) return null
  const [from, to] = parts.map(readField)
  if (from === undefined || to === undefined) return null
  if (!from.ok) return from
  if (!to.ok) return to
  return { ok: true, ends: { from: from.edtf, to: to.edtf } }
}

/** EDTF for a date in one of the plain forms; null for any other text. */
function plainDate(text: string): string | null {
  const parts = (DOTTED.exec(text) ?? DAY_FIRST.exec(text) ?? MONTH_FIRST.exec(text))?.groups
  const year = parts?.['year']
  if (parts === undefined || year === undefined) return null
  const { day, name } = parts
  const month = name === undefined ? parts['month'] : monthNumber(name)
  if (month === undefined) return seasonOfYear(name, day, year)
  return [year, two(month), ...(day === undefined ? [] : [two(day)])].join('-')
}

/** Three letters are enough, as `Sep`. */
function monthNumber(name: string): number | undefined {
  const at = MONTH_NAMES.findIndex(
    (month) =>
      month.toLowerCase().startsWith(name.toLowerCase()) ||
      (name === 'Sept' && month === 'September'),
  )
  return at < 0 ? undefined : at + 1
}

function seasonOfYear(name = '', day: string | undefined, year: string): string | null {
  const lower = name.toLowerCase()
  const at = SEASONS.indexOf(lower === 'fall' ? 'autumn' : lower)
  return at < 0 || day !== undefined ? null : `${year}-${21 + at}`
}
