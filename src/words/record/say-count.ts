/** A number of people as far as it is known: in a sentence, in a cell of a table, and in a callout on the map. */
import type { Range } from '../../model/counts.ts'

type Ends = Pick<Range, 'low' | 'high'>

const between = (low: number, high: number) =>
  // A dash of its own kind: a spreadsheet would take 2-4 for a date.
  low === high ? String(low) : `${String(low)}–${String(high)}`

const orMore = (low: number) => `${String(low)} or more`

export function sayCount({ low, best, high }: Range): string {
  if (high === null) return low === 0 ? 'an unknown number' : orMore(low)
  const range = between(low, high)
  return low === high || best === null ? range : `${range} (best ${String(best)})`
}

export function sayCountInCell({ low, high }: Ends): string {
  if (high === null) return low === 0 ? 'number unknown' : orMore(low)
  return between(low, high)
}

export function sayCountInCallout({ low, high }: Ends): string {
  if (high === null) return low === 0 ? 'some' : `${String(low)}+`
  return between(low, high)
}
