/** Records of one list as a table by RFC 4180. */
import { textCell, type Row } from '../../domain/lists/cell.ts'
import { COLUMNS, type Column } from '../../domain/lists/columns.ts'
import { csvOf } from '../../domain/lists/csv.ts'
import { markingOf } from '../../domain/lists/features.ts'
import { rowsOf } from '../../domain/lists/rows.ts'
import type { DossierIndex } from '../../domain/dossier-index.ts'
import type { Exporter } from '../job.ts'
import { recordsOf, written } from './records.ts'
import { DATA_EXPORT_WORDS } from './words.ts'

const EXTRA: readonly Column[] = [
  { id: 'claim_ids', title: DATA_EXPORT_WORDS.claims, usual: true },
  { id: 'marking', title: DATA_EXPORT_WORDS.marking, usual: true },
]

function widened(index: DossierIndex, row: Row): Row {
  const claims = index.claimsAbout(row.reference).map((one) => one.id)
  const marking = textCell(markingOf(index, index.record(row.reference)))
  return { ...row, cells: { ...row.cells, claim_ids: textCell(claims.join('; ')), marking } }
}

/** All columns that the list has, then the claims about the record, its marking and its reference. */
export const exportCsv: Exporter = (job) => {
  const { index, reading } = recordsOf(job)
  const list = job.list ?? 'incidents'
  const rows = rowsOf(index, list, reading).map((row) => widened(index, row))
  const columns = [...COLUMNS[list], ...EXTRA]
  return written(job, [csvOf(rows, columns, DATA_EXPORT_WORDS.reference)], 1)
}
