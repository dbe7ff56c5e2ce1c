/** Days and months as short as the ticks of a time axis are close. */
import { MONTH_NAMES } from '../problems/month-names.ts'
import { sayYear } from './say-year.ts'

/** `month` and `day` count from one. */
export const sayTickMonth = (month: number): string => (MONTH_NAMES[month - 1] ?? '').slice(0, 3)

export const sayTickDay = (day: number, month: number): string =>
  `${String(day)} ${sayTickMonth(month)}`

export const withYear = (tick: string, year: number): string => `${tick} ${sayYear(year)}`
