/** An EDTF date in words a reader knows: `2011-07-08/2011-07-09` is 8–9 July 2011. */
import { readEdtf } from '../../model/edtf/read.ts'
import type { EdtfDate, EdtfEnd, EdtfSeason } from '../../model/edtf/value.ts'
import { MONTH_NAMES } from '../problems/month-names.ts'
import { sayYear, sayYears } from './say-year.ts'

const SEASONS = { 21: 'spring', 22: 'summer', 23: 'autumn', 24: 'winter' } as const

type KnownEnd = EdtfDate | EdtfSeason

const monthName = (month: number) => MONTH_NAMES[month - 1] ?? ''

function plain(date: KnownEnd): string {
  if (date.type === 'season') return `${SEASONS[date.season]} ${sayYear(date.year)}`
  const { precision, year, month, day } = date
  if (precision === 'century') return sayYears(year, 100)
  if (precision === 'decade') return sayYears(year, 10)
  if (typeof month !== 'number') return sayYear(year)
  const ofYear = `${monthName(month)} ${sayYear(year)}`
  return typeof day === 'number' ? `${String(day)} ${ofYear}` : ofYear
}

function qualified(date: KnownEnd): string {
  const words = plain(date)
  if (date.approximate) return `about ${words}${date.uncertain ? ' (uncertain)' : ''}`
  return date.uncertain ? `perhaps ${words}` : words
}

/** `8–9 July 2011` rather than `8 July 2011 to 9 July 2011` where days share their month. */
function span(start: KnownEnd, end: KnownEnd): string {
  // Said once for both ends.
  if (start.approximate && end.approximate && !start.uncertain && !end.uncertain) {
    const firm = { approximate: false }
    return `about ${span({ ...start, ...firm }, { ...end, ...firm })}`
  }
  if (start.type === 'date' && end.type === 'date' && !start.approximate && !start.uncertain) {
    const days = typeof start.day === 'number' && typeof end.day === 'number'
    if (days && start.month === end.month && start.year === end.year) {
      return `${String(start.day)}–${qualified(end)}`
    }
    if (days && typeof start.month === 'number' && start.year === end.year) {
      return `${String(start.day)} ${monthName(start.month)} – ${qualified(end)}`
    }
    if (start.precision === 'month' && end.precision === 'month' && start.year === end.year) {
      return `${monthName(Number(start.month))} – ${plain(end)}`
    }
    const plainYears = start.precision === 'year' && end.precision === 'year'
    if (plainYears && Math.min(start.year, end.year) >= 1000) {
      return `${String(start.year)}–${qualified(end)}`
    }
  }
  if (start.type === 'season' && end.type === 'season' && start.year === end.year) {
    return `${SEASONS[start.season]} and ${qualified(end)}`
  }
  return `${qualified(start)} to ${qualified(end)}`
}

const isKnown = (end: EdtfEnd): end is KnownEnd => end.type === 'date' || end.type === 'season'

/** The text itself where it is not EDTF, so that nothing is lost. */
export function sayDate(edtf: string): string {
  const parsed = readEdtf(edtf)
  if (!parsed.ok) return edtf
  const { value } = parsed
  if (value.type === 'datetime') {
    const { year, month, day, hour, minute } = value
    const time = [hour, minute].map((part) => String(part).padStart(2, '0')).join(':')
    return `${String(day)} ${monthName(month)} ${sayYear(year)}, ${time}`
  }
  if (value.type !== 'interval') return qualified(value)
  const { start, end } = value
  if (isKnown(start) && isKnown(end)) return span(start, end)
  if (isKnown(start)) return `${qualified(start)} onward`
  if (isKnown(end)) return `until ${qualified(end)}`
  return 'at an unknown time'
}
