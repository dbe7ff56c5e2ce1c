/** Problems of EDTF dates: what to write instead of the ways in which a date is commonly written wrong. */
import type { DiagnosticText } from './diagnostic-text.ts'
import { MONTH_NAMES } from './month-names.ts'

const LEVEL_2 = 'is EDTF level 2, which is not read here'

export const EDTF_PROBLEMS = {
  notDate: (text: string) =>
    `\`${text}\` is not an EDTF date: write a year, month or day, as 2011, 2011-05 or 2011-05-14`,
  empty: 'the date is empty: write one, as 2011-05-14, or leave the key out',
  spaces: 'take away the spaces around the date',
  dayFirst: 'write year, month, day, as 2011-05-14',
  noHyphens: (date: string) => `write it with hyphens: ${date}`,
  oneDigit: (date: string) => `write month and day with two digits: ${date}`,
  oneDigitMonth: (month: string) => `write the month with two digits: ${month}`,
  set: `a set of dates ${LEVEL_2}: write an interval, as 2010/2011`,
  twoMarks: 'one mark only: ? is uncertain, ~ approximate, % both',
  markOnPart: `a mark on one part of a date ${LEVEL_2}: put ?, ~ or % once, at the end`,
  twoSlashes: 'an interval has one slash, between its two dates',
  unknownEnd: 'an end that is not known is left empty, as 2010/',
  openEnd: 'an end that is open is written .., as 2010/..',
  noSlash: (interval: string) => `an open interval has a slash: ${interval}`,
  unspecifiedDigit: 'an unspecified digit is a capital X, as 201X or 2011-05-XX',
  smallY: 'the Y before a long year is a capital',
  longYearWithoutY: (year: string) => `a year past four digits starts with Y: Y${year}`,
  exponent: `an exponent or a count of digits ${LEVEL_2}: write the year out`,
  shortYear: 'a year has four digits, as 2011',
  negativeWithX: 'a year before 0 is written with all its digits, without X',
  misplacedX: 'only the last one or two digits of a year may be X, as 201X or 20XX',
  monthAfterX: (year: string) =>
    `a year with X stands alone: write ${year}, or the whole year before the month`,
  yearLength: (year: string, length: number) =>
    `a year has four digits or X: ${year} has ${length}`,
  needlessY: (year: string) => `Y is for years past four digits: write ${year}`,
  leadingZeros: (year: string) => `leave out the zeros before the year: ${year}`,
  yearTooLong: 'a year has at most five digits here: write one from Y-99999 to Y99999',
  minusZero: 'there is no year -0000: write 0000 for 1 BC',
  monthAfterY: 'a year with Y stands alone: leave out the month',
  dayWithoutMonth: (year: number) => `a day needs its month: write ${year}-XX-XX, or the month`,
  dayOfSeason: (season: string, day: string) =>
    `${season} is a season and has no day: leave out -${day}`,
  otherSeason: (season: string) =>
    `${season} is a season of EDTF level 2, which is not read here: write 21 (spring) to 24 (winter)`,
  noMonth: (month: string) =>
    `there is no month ${month}: months are 01 to 12, seasons 21 (spring) to 24 (winter)`,
  noDay: (day: string, month: number, year: number, last: number) =>
    `there is no day ${day}: ${MONTH_NAMES[month - 1] ?? 'that month'} ${year} has days 01 to ${last}`,
  notDateTime: (text: string) =>
    `\`${text}\` is not a date with a time: write it as 1985-04-12T23:20:30, with Z or +06:00 where the zone is known`,
  noTime: 'there is no such time: hours are 00 to 23, minutes and seconds 00 to 59',
  noZone: (zone: string) => `no zone is ${zone} from UTC: shifts are up to 14 hours`,
  noEnds: 'an interval needs a date at one end at least, as 2010/..',
  endsBeforeStart: (from: string, to: string) =>
    `the interval ends before it starts: write ${to}/${from}`,
  timeInInterval: (time: string) => `an interval is of dates without times: leave out ${time}`,
  /** `error` is one of the others; what names the text is not told twice. */
  notEdtf: (text: string, error: string): DiagnosticText => ({
    what: `${JSON.stringify(text)} is not a date in EDTF`,
    mend: error.replace(/^`.*` is not an EDTF date: /, ''),
  }),
  unread: 'not an EDTF date',
} as const

export type EdtfProblemName = Exclude<keyof typeof EDTF_PROBLEMS, 'notEdtf'>

/** `parts` are what the words of the problem take, in their order. */
export function sayEdtfProblem(
  name: EdtfProblemName,
  ...parts: readonly (string | number)[]
): string {
  const words = EDTF_PROBLEMS[name] as string | ((...parts: readonly (string | number)[]) => string)
  return typeof words === 'string' ? words : words(...parts)
}
