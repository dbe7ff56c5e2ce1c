/** The span of time that an EDTF text covers, with open ends endless: what windows and marks are compared by. */
import { boundsOf } from '../../model/edtf/bounds.ts'
import { readEdtf } from '../../model/edtf/read.ts'

/** Milliseconds UTC, the end exclusive. An open or unknown end is infinite; null for no date or one that is not EDTF. */
export function spanOfText(edtf: string | undefined): readonly [start: number, end: number] | null {
  const parsed = edtf === undefined ? null : readEdtf(edtf)
  if (parsed?.ok !== true) return null
  const { start, end } = boundsOf(parsed.value)
  return [start ?? Number.NEGATIVE_INFINITY, end ?? Number.POSITIVE_INFINITY]
}

export function spansMeet(
  [start, end]: readonly [number, number],
  [from, to]: readonly [number, number],
): boolean {
  return start < to && from < end
}
