/** Rows as CSV by RFC 4180. */
import { csvFormatRow } from 'd3-dsv'
import { NOTHING, type Row } from './cell.ts'
import type { Column } from './columns.ts'
import { guarded } from './guard.ts'

/** Without it Excel takes UTF-8 for a Western code page and spoils every Cyrillic name. */
const BYTE_ORDER_MARK = '\uFEFF'

/**
 * A header of column titles, then a row a record; lines end with CR LF. Dates are EDTF, codes are
 * the data's own, numbers have a decimal point; texts are guarded against formulas. The last
 * column holds each record's reference, so that a row can be found again.
 */
export function csvOf(
  rows: readonly Row[],
  columns: readonly Column[],
  referenceTitle: string,
): string {
  const lines = [
    [...columns.map(({ title }) => title), referenceTitle],
    ...rows.map(({ reference, cells }) => [
      ...columns.map(({ id }) => guarded((cells[id] ?? NOTHING).plain)),
      reference,
    ]),
  ]
  return BYTE_ORDER_MARK + lines.map((line) => `${csvFormatRow(line)}\r\n`).join('')
}
