/** The briefing of a dossier that has none: its title, its author, its date, and no step. */
import type { Briefing, DossierMeta } from '../model/schema/dossier.ts'

export const blankBriefing = ({ title, author, asOf }: DossierMeta): Briefing => ({
  title,
  author,
  date: asOf,
  steps: [],
})
