/** An indicator's value as the source lets us say it, exact, a range, or only a bound; and the classes of such values. */
import type { IndicatorValue } from '../../model/schema/dossier.ts'
import { grouped } from './grouped.ts'

export function sayValue({ value, low, high }: IndicatorValue): string {
  if (value !== undefined) return grouped(value)
  if (low !== undefined && high !== undefined) return sayRange(low, high)
  if (low !== undefined) return `over ${grouped(low)}`
  return high === undefined ? 'unknown' : sayUnder(high)
}

/** One number where both ends are the same; in words where a dash would stand beside a minus. */
export function sayRange(low: number, high: number): string {
  if (low === high) return grouped(low)
  return low < 0 ? `${grouped(low)} to ${grouped(high)}` : `${grouped(low)}–${grouped(high)}`
}

export const sayUnder = (high: number): string => `under ${grouped(high)}`
export const sayOrMore = (low: number): string => `${grouped(low)} or more`
export const sayOrLess = (high: number): string => `${grouped(high)} or less`
