/**
 * How closely an incident is known, in the codes of the two large collections of such events.
 * ACLED Codebook (2024): time_precision 1 day, 2 week, 3 month; geo_precision 1 town, 2 near a town or part of a region,
 * 3 a region's capital. UCDP GED Codebook 24.1: date_prec 1 day, 2 two to six days, 3 a week, 4 eight days to a month,
 * 5 more than a month; where_prec 1 the spot, 2 near it, 3 second-order division, 4 first-order division, 6 country, 7 more.
 */
import type { Precision } from '../model/schema/dossier.ts'
import { PRECISIONS } from '../model/schema/vocabulary.ts'
import { spanOfText } from './time/span.ts'

const DAY_MS = 86_400_000

/** Days from the first to the last that an EDTF value allows; null without a date, infinite with an open end. */
function daysOf(date: string | undefined): number | null {
  const span = spanOfText(date)
  return span === null ? null : Math.round((span[1] - span[0]) / DAY_MS)
}

/** An approximate date is known to no day. */
const isAbout = (date: string) => /[~?%]/.test(date)

/** Null where ACLED has no code: what is known to no month. */
export function acledTime(date: string | undefined): number | null {
  const days = daysOf(date)
  if (days === null || date === undefined) return null
  const least = isAbout(date) ? 2 : 1
  if (days <= 1) return least
  if (days <= 7) return 2
  return days <= 31 ? 3 : null
}

export function ucdpDate(date: string | undefined): number | null {
  const days = daysOf(date)
  if (days === null || date === undefined) return null
  if (days <= 1) return isAbout(date) ? 2 : 1
  if (days <= 6) return 2
  if (days <= 7) return 3
  return days <= 31 ? 4 : 5
}

/** Null where ACLED has no code: what is known to no region within a country. */
const ACLED_GEO: Readonly<Record<Precision, number | null>> = {
  point: 1,
  city: 1,
  province: 3,
  country: null,
  region: null,
  none: null,
}

const UCDP_WHERE: Readonly<Record<Precision, number | null>> = {
  point: 1,
  city: 1,
  province: 4,
  country: 6,
  region: 7,
  none: null,
}

/** By the least closely known of the places. */
function least(found: readonly Precision[]): Precision | undefined {
  return PRECISIONS.findLast((one) => found.includes(one))
}

export function acledGeo(found: readonly Precision[]): number | null {
  const precision = least(found)
  return precision === undefined ? null : ACLED_GEO[precision]
}

export function ucdpWhere(found: readonly Precision[]): number | null {
  const precision = least(found)
  return precision === undefined ? null : UCDP_WHERE[precision]
}
