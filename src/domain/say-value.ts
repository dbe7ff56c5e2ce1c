/** An indicator's value as the source lets us say it: exact, a range, or only a bound. */
import type { IndicatorValue } from '../model/schema/dossier.ts'
import { grouped } from './grouped.ts'

export function sayValue({ value, low, high }: IndicatorValue): string {
  if (value !== undefined) return grouped(value)
  if (low !== undefined && high !== undefined) return `${grouped(low)}–${grouped(high)}`
  if (low !== undefined) return `over ${grouped(low)}`
  return high === undefined ? 'unknown' : `under ${grouped(high)}`
}
