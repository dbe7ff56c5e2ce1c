/** A short title for any record, in English: the name that lists, links and search use. */
import type { DossierIndex } from './dossier-index.ts'
import { titleOfIncident } from './marks.ts'
import { CLAIM_WORDS } from '../words/record/claims.ts'
import { sayDate } from '../words/record/say-date.ts'
import type { ReadingChoice } from '../model/schema/vocabulary.ts'

/** The reference itself when nothing is found, so that a list never shows a blank. */
export function titleOf(
  index: DossierIndex,
  reference: string,
  reading: ReadingChoice = 'told',
): string {
  const found = index.record(reference)
  if (found === null) return reference
  switch (found.kind) {
    case 'claim':
      return CLAIM_WORDS.title(found.record.id)
    case 'incident':
      return titleOfIncident(found.record, reading)
    case 'factor':
    case 'source':
      return found.record.title
    case 'place':
      return found.record.properties.names.en
    case 'actor':
      return found.record.name.en
    case 'judgement':
      return found.record.statement
    case 'route':
      return found.record.properties.title
    case 'date':
      return sayDate(found.record)
    default:
      return found satisfies never
  }
}
