/** Whose a picture is: the article, the dossier, the basemap and the day, as one line; and its marking. */
import { sayDate } from '../../words/record/say-date.ts'
import type { Dossier, Marking } from '../../model/schema/dossier.ts'
import { EXPORT_WORDS } from '../../words/export/exports.ts'

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

/** `25 November 2026`: the day on the calendar of whoever makes it. */
export function sayDay(moment: Date): string {
  const two = (part: number) => String(part).padStart(2, '0')
  const day = `${two(moment.getMonth() + 1)}-${two(moment.getDate())}`
  return sayDate(`${String(moment.getFullYear()).padStart(4, '0')}-${day}`)
}
