/** An EDTF date in the fewest words: `17 May`, `8–9 July`, `March – July 2004`. */
import { MONTH_NAMES } from '../problems/month-names.ts'
import { sayDate } from './say-date.ts'

const MONTH = new RegExp(`\\b(${MONTH_NAMES.join('|')})\\b( \\d{4}\\b)?`, 'g')

/** Months that have five letters at most are short as they are. */
function shortMonth(name: string): string {
  if (name === 'September') return 'Sept'
  return name.length > 5 ? name.slice(0, 3) : name
}

/** Of a span of months the days are left out. */
const DAYS = /^\d+ (\p{L}+) – \d+ (?=\p{L}+ \d{4}$)/u

/** `year` goes without saying where a month stands before it; null says each. */
export const sayShortDate = (edtf: string, year: number | null): string =>
  sayDate(edtf)
    .replace(DAYS, '$1 – ')
    .replace(MONTH, (_, month: string, ofYear: string | undefined) => {
      const name = shortMonth(month)
      return ofYear === undefined || Number(ofYear) === year ? name : `${name}${ofYear}`
    })
