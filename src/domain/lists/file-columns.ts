/** Columns that a table has only once it leaves the page: how far a point may be off, and who may have the record. */
import type { DossierIndex } from '../dossier-index.ts'
import { documentsAbout } from '../record-documents.ts'
import type { ListName } from '../vocabulary.ts'
import { FILE_COLUMN_WORDS } from '../../words/record/columns.ts'
import { sayDocument } from '../../words/record/documents.ts'
import { numberCell, textCell, type Row } from './cell.ts'
import type { Column } from './columns.ts'
import { markingOf, radiusOf } from './features.ts'
import type { ReadingChoice } from '../../model/schema/vocabulary.ts'

const WORDS = FILE_COLUMN_WORDS

const RADIUS: Column = { id: 'radius_km', title: WORDS.radius_km, numeric: true, usual: true }
const NOTE: Column = { id: 'note', title: WORDS.note, usual: true }
const DOCUMENTS: Column = { id: 'documents', title: WORDS.documents, usual: true }
const MARKING: Column = { id: 'marking', title: WORDS.marking, usual: true }

/** Lists whose records may stand at points. */
const LOCATED: ReadonlySet<ListName> = new Set(['incidents', 'places', 'claims'])

/** The shown columns, then those of files; `whole` has what the screen shows on the record's card alone. */
export function fileColumns(
  list: ListName,
  shown: readonly Column[],
  { whole = false }: { whole?: boolean } = {},
): Column[] {
  return [
    ...shown,
    ...(LOCATED.has(list) ? [RADIUS] : []),
    ...(whole && list === 'places' ? [NOTE] : []),
    ...(whole && list === 'sources' ? [DOCUMENTS] : []),
    MARKING,
  ]
}

/** Rows with a cell for each of `fileColumns`. */
export function fileRows(index: DossierIndex, rows: readonly Row[], reading: ReadingChoice): Row[] {
  return rows.map((row) => {
    const found = index.record(row.reference)
    const note = found?.kind === 'place' ? found.record.properties.note : undefined
    return {
      ...row,
      cells: {
        ...row.cells,
        radius_km: numberCell(radiusOf(index, found, reading) ?? undefined),
        note: textCell(note),
        documents: textCell(
          documentsAbout(index.dossier, row.reference).map(sayDocument).join('; '),
        ),
        marking: textCell(markingOf(index, found)),
      },
    }
  })
}
