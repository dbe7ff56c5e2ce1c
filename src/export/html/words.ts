/** Words that a one-file page carries outside the app. */
import { sayDate } from '../../domain/say-date.ts'
import type { Dossier, Marking } from '../../model/schema/dossier.ts'

export const HTML_WORDS = {
  title: (title: string) => `${title} · Cartouche`,
  description: ({ meta }: Dossier, marking: Marking) =>
    `${meta.title}. ${meta.author}, as of ${sayDate(meta.asOf)}. TLP:${marking.toUpperCase()}.`,
  marking: (marking: Marking) => `TLP:${marking.toUpperCase()}`,
} as const
