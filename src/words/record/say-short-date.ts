/** An EDTF date in the fewest words: `17 May`, `8–9 July`, `March – July 2004`. */
import { sayDate } from './say-date.ts'

const SHORT: Readonly<Record<string, string>> = {
  January: 'Jan',
  February: 'Feb',
  August: 'Aug',
  September: 'Sept',
  October: 'Oct',
  November: 'Nov',
  December: 'Dec',
}

/** Months that have five letters at most are short as they are. */
const MONTH =
  /\b(January|February|March|April|May|June|July|August|September|October|November|December)\b( \d{4}\b)?/g

/** Of a span of months the days are left out. */
const DAYS = /^\d+ (\p{L}+) – \d+ (?=\p{L}+ \d{4}$)/u

/** `year` goes without saying where a month stands before it; null says each. */
export const sayShortDate = (edtf: string, year: number | null): string =>
  sayDate(edtf)
    .replace(DAYS, '$1 – ')
    .replace(MONTH, (_, month: string, ofYear: string | undefined) => {
      const name = SHORT[month] ?? month
      return ofYear === undefined || Number(ofYear) === year ? name : `${name}${ofYear}`
    })
