/** Rows in the order of one column: numbers and dates by value, texts by locale, what is empty last both ways. */
import { NOTHING, type Cell, type Row } from './cell.ts'

export interface Sort {
  column: string
  descending: boolean
}

/** One order for every reader, whatever the browser's language: a link to a table shows the same table. */
const collator = new Intl.Collator('en', { numeric: true })

function compare(one: NonNullable<Cell['sort']>, other: NonNullable<Cell['sort']>): number {
  if (typeof one === 'string' || typeof other === 'string') {
    return collator.compare(String(one), String(other))
  }
  const [a, b] = one[0] === other[0] ? [one[1], other[1]] : [one[0], other[0]]
  // Not by difference: two open ends are both infinite.
  return a === b ? 0 : a < b ? -1 : 1
}

/** Stable: rows that are equal keep their order. Null keeps all of it. */
export function sortRows(rows: readonly Row[], sort: Sort | null): readonly Row[] {
  if (sort === null) return rows
  const keyOf = ({ cells }: Row) => (cells[sort.column] ?? NOTHING).sort
  const sign = sort.descending ? -1 : 1
  return rows.toSorted((a, b) => {
    const [one, other] = [keyOf(a), keyOf(b)]
    if (one === null || other === null) return Number(one === null) - Number(other === null)
    return sign * compare(one, other)
  })
}
