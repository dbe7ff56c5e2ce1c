/** Changes what the briefing as a whole says: title, author, date, marking, how long it is meant to take. */
import { parseEdtf } from '../../model/edtf/parse.ts'
import type { Briefing } from '../../model/schema/dossier.ts'
import { isBlank } from '../clean-text.ts'

export type HeadChange = Partial<Pick<Briefing, 'title' | 'author' | 'date'>> & {
  marking?: Briefing['marking'] | null
  minutes?: number | null
}

/** What may not be left out or cannot be read stays as it was: a briefing is whole after every change. */
export function changeHead(briefing: Briefing, change: HeadChange): Briefing {
  const { marking, minutes, ...rest } = { ...briefing, ...change }
  const { title, author, date } = rest
  return {
    ...rest,
    title: isBlank(title) ? briefing.title : title,
    author: isBlank(author) ? briefing.author : author,
    date: parseEdtf(date).ok ? date : briefing.date,
    ...(marking === null || marking === undefined ? {} : { marking }),
    ...(minutes === null || minutes === undefined ? {} : { minutes }),
  }
}
