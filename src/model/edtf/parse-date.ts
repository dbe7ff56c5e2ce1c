/** One EDTF date or season, with its qualifier and unspecified digits. */
import { daysInMonth } from './calendar.ts'
import type { EdtfDate, EdtfSeason, EdtfProblem, Read, Qualified, SeasonNumber } from './value.ts'

const SHAPE =
  /^(?<year>-?\d{4}|\d{2,3}X{1,2}|Y-?\d+)(?:-(?<month>\d\d|XX)(?:-(?<day>\d\d|XX))?)?(?<mark>[?~%]?)$/
/** Digits of a year: to 99999, either way, every output can show it; `Date` ends at 275760. */
const LONGEST_YEAR = 5

const fail = (...problem: EdtfProblem) => ({ ok: false, problem }) as const

export function parseSingle(text: string): Read<EdtfDate | EdtfSeason> {
  const parts = SHAPE.exec(text)?.groups
  const yearText = parts?.['year']
  if (parts === undefined || yearText === undefined) {
    return fail('notDate', text)
  }
  const { month, day, mark } = parts
  const qualified = qualifierOf(mark ?? '')
  const year = parseYear(yearText)
  if (!year.ok) return year
  if (yearText.endsWith('X')) {
    if (month !== undefined) return fail('monthAfterX', yearText)
    const precision = yearText.endsWith('XX') ? 'century' : 'decade'
    return {
      ok: true,
      value: { type: 'date', precision, year: year.value, month: null, day: null, ...qualified },
    }
  }
  return parseRest(year.value, month, day, qualified)
}

function parseYear(text: string): Read<number> {
  if (text.endsWith('X')) {
    return text.length === 4
      ? { ok: true, value: Number(text.replaceAll('X', '0')) }
      : fail('yearLength', text, text.length)
  }
  if (text.startsWith('Y')) {
    const digits = text.replace(/^Y-?/, '')
    const sign = text.startsWith('Y-') ? '-' : ''
    if (digits.length <= 4) return fail('needlessY', sign + digits.padStart(4, '0'))
    if (digits.startsWith('0')) return fail('leadingZeros', digits.replace(/^0+/, ''))
    if (digits.length > LONGEST_YEAR) return fail('yearTooLong')
    return { ok: true, value: Number(sign + digits) }
  }
  return text === '-0000' ? fail('minusZero') : { ok: true, value: Number(text) }
}

function qualifierOf(mark: string): Qualified {
  return { uncertain: mark === '?' || mark === '%', approximate: mark === '~' || mark === '%' }
}

function parseRest(
  year: number,
  monthText: string | undefined,
  dayText: string | undefined,
  qualified: Qualified,
): Read<EdtfDate | EdtfSeason> {
  const date = (precision: EdtfDate['precision'], month: EdtfDate['month'], day: EdtfDate['day']) =>
    ({ ok: true, value: { type: 'date', precision, year, month, day, ...qualified } }) as const
  if (Math.abs(year) > 9999 && monthText !== undefined) {
    return fail('monthAfterY')
  }
  if (monthText === undefined) return date('year', null, null)
  if (monthText === 'XX') {
    if (dayText === undefined) return date('year', 'X', null)
    return dayText === 'XX' ? date('year', 'X', 'X') : fail('dayWithoutMonth', year)
  }
  const month = Number(monthText)
  const season = seasonOf(month)
  if (season !== null) {
    return dayText === undefined
      ? { ok: true, value: { type: 'season', precision: 'season', year, season, ...qualified } }
      : fail('dayOfSeason', monthText, dayText)
  }
  const wrong = checkMonth(month, monthText) ?? checkDay(year, month, dayText)
  if (wrong !== null) return fail(...wrong)
  if (dayText === undefined) return date('month', month, null)
  return dayText === 'XX' ? date('month', month, 'X') : date('day', month, Number(dayText))
}

const SEASONS: readonly SeasonNumber[] = [21, 22, 23, 24]
const seasonOf = (month: number) => SEASONS.find((season) => season === month) ?? null

export function checkMonth(month: number, text: string): EdtfProblem | null {
  if (month >= 1 && month <= 12) return null
  return month >= 25 && month <= 41 ? ['otherSeason', text] : ['noMonth', text]
}

export function checkDay(
  year: number,
  month: number,
  text: string | undefined,
): EdtfProblem | null {
  if (text === undefined || text === 'XX') return null
  const last = daysInMonth(year, month)
  if (Number(text) >= 1 && Number(text) <= last) return null
  return ['noDay', text, month, year, last]
}
