/** A source as a row: who published it, how reliable it is, and how often it is cited. */
import type { Source } from '../../model/schema/dossier.ts'
import { RELIABILITIES } from '../../model/schema/vocabulary.ts'
import type { DossierIndex } from '../dossier-index.ts'
import { refer } from '../references.ts'
import { codeCell, dateCell, numberCell, textCell, titleCell, type Row } from './cell.ts'

export function sourceRow(index: DossierIndex, source: Source): Row {
  const { id, title, publisher, date, reliability, url, identifier } = source
  const reference = refer('source', id)
  return {
    reference,
    cells: {
      title: titleCell(title, reference),
      id: textCell(id),
      publisher: textCell(publisher),
      date: dateCell(date),
      reliability: codeCell(reliability, RELIABILITIES),
      citations: numberCell(index.citationsOf(id).length),
      address: textCell(url ?? identifier),
    },
  }
}
