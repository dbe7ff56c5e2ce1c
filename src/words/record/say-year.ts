/** A year as people write it: years before 1 are BC, the first thousand AD. */

/** @param year as ISO 8601 counts, where 0 is 1 BC and -206 is 207 BC. */
export function sayYear(year: number): string {
  if (year < 1) return `${String(1 - year)} BC`
  return year < 1000 ? `AD ${String(year)}` : String(year)
}

/** A decade or century by its first year, as `2010s`; where that would be read as a year, by both its ends. */
export function sayYears(first: number, count: 10 | 100): string {
  if (first < 1000) return `${sayYear(first)} to ${sayYear(first + count - 1)}`
  return count === 10 ? `${String(first)}s` : `${String(first)}s (century)`
}
