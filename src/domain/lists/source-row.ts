/** A source as a row: who published it, how reliable it is, and how often it is cited. */
import { originOf } from '../../model/origins.ts'
import type { Source } from '../../model/schema/dossier.ts'
import { READS, RELIABILITIES } from '../../model/schema/vocabulary.ts'
import type { DossierIndex } from '../dossier-index.ts'
import { refer } from '../references.ts'
import { codeCell, dateCell, NOTHING, numberCell, textCell, titleCell, type Row } from './cell.ts'

export function sourceRow(index: DossierIndex, source: Source): Row {
  const { id, title, publisher, date, reliability, url, identifier } = source
  const { accessed, read, language, interest, archived, sha256 } = source
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
      origin: textCell(originOf(source)),
      accessed: dateCell(accessed),
      read: read === undefined ? NOTHING : codeCell(read, READS),
      language: textCell(language),
      interest: textCell(interest),
      address: textCell(url ?? identifier),
      archived: textCell(archived),
      sha256: textCell(sha256),
    },
  }
}
