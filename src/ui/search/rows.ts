/** The list of results as rows that keys walk: a group shows its best, and a row for the rest. */
import type { SearchGroup } from '../../domain/search/document.ts'
import type { Hit } from '../../domain/search/score.ts'
import type { SearchResult } from '../../domain/search/search-index.ts'

/** As many as leave the next groups in sight. */
const SHOWN = 5
/** A row for one or two more would take the room of what it hides. */
const SPARED = 2

export type SearchResultRow =
  { key: string; group: SearchGroup; hit: Hit } | { key: string; group: SearchGroup; more: number }

export interface RowGroup {
  group: SearchGroup
  rows: readonly SearchResultRow[]
}

export function rowsOf(found: readonly SearchResult[], whole: readonly SearchGroup[]): RowGroup[] {
  return found.map(({ group, hits }) => {
    const all = found.length === 1 || whole.includes(group) || hits.length <= SHOWN + SPARED
    const rows: SearchResultRow[] = (all ? hits : hits.slice(0, SHOWN)).map((hit) => ({
      key: `${group} ${hit.document.id}`,
      group,
      hit,
    }))
    const more = { key: `${group} more`, group, more: hits.length - SHOWN }
    return { group, rows: all ? rows : [...rows, more] }
  })
}

/** The row that a key leads to from the one at `at`; null for a key that leads nowhere. */
export function rowAfter(key: string, at: number, count: number): number | null {
  const last = count - 1
  switch (key) {
    case 'ArrowDown':
      return at >= last ? 0 : at + 1
    case 'ArrowUp':
      return at <= 0 ? last : at - 1
    case 'PageDown':
      return Math.min(at + SHOWN, last)
    case 'PageUp':
      return Math.max(at - SHOWN, 0)
    case 'Home':
      return 0
    case 'End':
      return last
    default:
      return null
  }
}
