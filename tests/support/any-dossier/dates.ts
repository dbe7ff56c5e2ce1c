/** EDTF texts of every form of level 0 and 1, in years that people write and in those that break calendars. */
import { daysInMonth } from '../../../src/model/edtf/calendar.ts'
import type { Seeded } from './seeded.ts'

/** `any`: all of EDTF; `modern`: the same in years from 1990 to 2030; `one`: the same day everywhere; `none`: no record has one. */
export type Dates = 'any' | 'modern' | 'one' | 'none'

const two = (part: number) => String(part).padStart(2, '0')

function yearText(year: number): string {
  const digits = String(Math.abs(year)).padStart(4, '0')
  return `${digits.length > 4 ? 'Y' : ''}${year < 0 ? '-' : ''}${digits}`
}

/** Of four digits: what stands before a month. */
function fourDigits(random: Seeded, dates: Dates): number {
  if (dates === 'modern') return random.whole(1990, 2030)
  return random.one([
    random.whole(1990, 2030),
    random.whole(1, 2000),
    0,
    random.whole(-9999, -1),
    random.one([1, 45, 99, 1582, 9999, -1, -44, -206, -9999]),
  ])
}

const anyYear = (random: Seeded, dates: Dates) =>
  dates === 'any' && random.chance(0.2)
    ? random.one([10_000, -10_000, 99_999, -99_999, random.whole(10_000, 99_999)])
    : fourDigits(random, dates)

function calendarDay(random: Seeded, dates: Dates): string {
  const [year, month] = [fourDigits(random, dates), random.whole(1, 12)]
  return `${yearText(year)}-${two(month)}-${two(random.whole(1, daysInMonth(year, month)))}`
}

function single(random: Seeded, dates: Dates): string {
  const year = yearText(fourDigits(random, dates))
  const known = two(random.whole(19, 20))
  const text = random.one([
    () => calendarDay(random, dates),
    () => calendarDay(random, dates),
    () => `${year}-${two(random.whole(1, 12))}`,
    () => yearText(anyYear(random, dates)),
    () => `${year}-${random.whole(21, 24)}`,
    () => `${known}${random.whole(0, 2)}X`,
    () => `${known}XX`,
    () => `${year}-XX`,
    () => `${year}-XX-XX`,
    () => `${year}-${two(random.whole(1, 12))}-XX`,
  ])()
  return `${text}${random.one(['', '', '', '?', '~', '%'])}`
}

function withTime(random: Seeded, dates: Dates): string {
  const year = dates === 'any' ? random.one([0, 45, 1969, 2011, 9999]) : random.whole(1990, 2030)
  const day = `${String(year).padStart(4, '0')}-${two(random.whole(1, 12))}-${two(random.whole(1, 28))}`
  const clock = [random.whole(0, 23), random.whole(0, 59), random.whole(0, 59)].map(two).join(':')
  return `${day}T${clock}${random.one(['', 'Z', '+06:00', '-11:30', '+14'])}`
}

function interval(random: Seeded, dates: Dates): string {
  const from = fourDigits(random, dates)
  const to = from + random.whole(0, 40)
  const [start, end] = [yearText(Math.min(from, 9999)), yearText(Math.min(to, 9999))]
  return random.one([
    `${start}/${end}`,
    `${start}-03/${end}-11`,
    `${start}-01-31~/${end}-12-01?`,
    `${start}/..`,
    `../${end}`,
    `${start}/`,
    `/${end}`,
  ])
}

export const THE_DAY = '2011-05-14'

/** Never null for `one`; always null for `none`. */
export function anyDate(random: Seeded, dates: Dates): string | null {
  if (dates === 'none') return null
  return neededDate(random, dates)
}

/** Where a record cannot do without. */
export function neededDate(random: Seeded, dates: Dates): string {
  if (dates === 'none' || dates === 'one') return THE_DAY
  const kind = random.whole(1, 10)
  if (kind <= 7) return single(random, dates)
  return kind <= 9 ? interval(random, dates) : withTime(random, dates)
}
