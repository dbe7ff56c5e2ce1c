/** The record before or after in time: from the chosen one, else from where the window begins or ends. */
import type { DatedRecord } from './records.ts'
import type { Window } from './window.ts'

/** `ordered` by `byBeginning`; null past the last one. */
export function neighbourOf(
  ordered: readonly DatedRecord[],
  selection: string | null,
  [from, to]: Window,
  direction: 1 | -1,
): DatedRecord | null {
  const at = ordered.findIndex(({ reference }) => reference === selection)
  if (at >= 0) return ordered[at + direction] ?? null
  if (direction === 1) return ordered.find(({ drawn }) => drawn.from >= from) ?? null
  return ordered.findLast(({ drawn }) => drawn.from < to) ?? null
}
