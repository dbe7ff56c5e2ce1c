/** EDTF → the time of a KML feature, where KML can say it: a day, month, year or span that is neither approximate nor in doubt. */
import { boundsOf } from '../../model/edtf/bounds.ts'
import { DAY_MS } from '../../model/edtf/calendar.ts'
import { readEdtf } from '../../model/edtf/read.ts'
import type { Edtf, EdtfEnd } from '../../model/edtf/value.ts'
import { tag } from './xml.ts'

const day = (milliseconds: number) => new Date(milliseconds).toISOString().slice(0, 10)

const isFirm = (end: EdtfEnd) =>
  end.type === 'open' || end.type === 'unknown' || !(end.approximate || end.uncertain)

function isPlain(value: Edtf): boolean {
  if (value.type === 'datetime') return true
  return value.type === 'interval' ? isFirm(value.start) && isFirm(value.end) : isFirm(value)
}

/** Empty where there is no date, or where KML would say more than the date does. */
export function kmlTime(edtf: string | undefined): string {
  const parsed = edtf === undefined ? null : readEdtf(edtf)
  if (parsed?.ok !== true || !isPlain(parsed.value)) return ''
  const { value } = parsed
  // Four digits of years are all that its dates have.
  const { start, end } = boundsOf(value)
  const years = [start, end].flatMap((one) => (one === null ? [] : new Date(one).getUTCFullYear()))
  if (years.some((year) => year < 1 || year > 9999)) return ''
  const isWhole = value.type === 'date' && /^\d{4}(?:-\d{2}){0,2}$/.test(edtf ?? '')
  if (isWhole) return tag('TimeStamp', tag('when', edtf ?? ''))
  if (value.type === 'datetime' && start !== null)
    return tag('TimeStamp', tag('when', new Date(start).toISOString()))
  const [begin, last] = [
    start === null ? '' : tag('begin', day(start)),
    // KML counts the last day in; the end of our span is the first day after.
    end === null ? '' : tag('end', day(end - DAY_MS)),
  ]
  return begin + last === '' ? '' : tag('TimeSpan', begin + last)
}
