/** Whose a picture is: the article, the dossier, the basemap and the day, as one line; and its marking. */
import { sayDate } from '../../domain/say-date.ts'
import type { Dossier, Marking } from '../../model/schema/dossier.ts'
import { EXPORT_WORDS } from '../words.ts'

export function sourceLine({ meta }: Pick<Dossier, 'meta'>): string {
  const { article, author, asOf } = meta
  return [
    EXPORT_WORDS.article(article.title, article.publisher, sayDate(article.published)),
    EXPORT_WORDS.dossier(author, sayDate(asOf)),
    EXPORT_WORDS.basemap,
  ].join(' ')
}

/** As TLP 2.0 writes it: `TLP:AMBER`. */
export const markingLabel = (marking: Marking): string => EXPORT_WORDS.marking(marking)

/** `25 November 2026`, of the day in UTC, so that it is the same wherever it is made. */
export const sayDay = (moment: Date): string => sayDate(moment.toISOString().slice(0, 10))
