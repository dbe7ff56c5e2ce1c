/** Words that a one-file page carries outside the app. */
import { sayDate } from '../record/say-date.ts'
import type { Dossier, Marking } from '../../model/schema/dossier.ts'
import { EXPORT_WORDS } from './exports.ts'

export const HTML_WORDS = {
  title: (title: string) => `${title} · ${EXPORT_WORDS.program}`,
  description: ({ meta }: Dossier, marking: Marking) =>
    `${meta.title}. ${meta.author}, as of ${sayDate(meta.asOf)}. ${EXPORT_WORDS.marking(marking)}.`,
} as const
