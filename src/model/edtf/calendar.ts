/** The proleptic Gregorian calendar of ISO 8601, for any year: `Date` ends at the year 275760. */

export const DAY_MS = 86_400_000

export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
}

/** Month 1 to 12. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

/**
 * Milliseconds UTC from 1970-01-01 to the start of a day; a month past 12 runs on into the next years.
 * Counts the days of whole years from March, so that the leap day ends a year.
 */
export function startOfDay(year: number, month: number, day: number): number {
  const months = year * 12 + (month - 1) - 2
  const marchYear = Math.floor(months / 12)
  const marchMonth = months - marchYear * 12
  const leapDays =
    Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400)
  const dayOfYear = Math.floor((153 * marchMonth + 2) / 5) + day - 1
  const EPOCH = 719_468 // days from 0000-03-01 to 1970-01-01
  return (marchYear * 365 + leapDays + dayOfYear - EPOCH) * DAY_MS
}
