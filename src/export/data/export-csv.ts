/** Records of one list as a table by RFC 4180. */
import { textCell, type Row } from '../../domain/lists/cell.ts'
import { COLUMNS, type Column } from '../../domain/lists/columns.ts'
import { csvOf } from '../../domain/lists/csv.ts'
import { FIGURE_COLUMNS, figureRows } from '../../domain/lists/figure-rows.ts'
import { fileColumns, fileRows } from '../../domain/lists/file-columns.ts'
import { rowsOf } from '../../domain/lists/rows.ts'
import type { DossierIndex } from '../../domain/dossier-index.ts'
import type { Exporter } from '../job.ts'
import { recordsOf, written } from './records.ts'
import { DATA_EXPORT_WORDS } from '../../words/export/data.ts'

const CLAIMS: Column = { id: 'claim_ids', title: DATA_EXPORT_WORDS.claims, usual: true }

function withClaims(index: DossierIndex, row: Row): Row {
  const claims = index.claimsAbout(row.reference).map((one) => one.id)
  return { ...row, cells: { ...row.cells, claim_ids: textCell(claims.join('; ')) } }
}

/** All columns that the list has, then the claims about the record, what only files have, and its reference. */
export const exportCsv: Exporter = (job) => {
  const { index, reading } = recordsOf(job)
  const list = job.list ?? 'incidents'
  if (list === 'figures') {
    const text = csvOf(figureRows(index), FIGURE_COLUMNS, DATA_EXPORT_WORDS.reference)
    return written(job, [text], 1)
  }
  const rows = fileRows(index, rowsOf(index, list, reading), reading)
  const columns = fileColumns(list, [...COLUMNS[list], CLAIMS], { whole: true })
  const text = csvOf(
    rows.map((row) => withClaims(index, row)),
    columns,
    DATA_EXPORT_WORDS.reference,
  )
  return written(job, [text], 1)
}
