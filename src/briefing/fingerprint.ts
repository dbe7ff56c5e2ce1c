/** A short mark of what a briefing says: the same for briefings that are saved as the same file. */
import { contentHash } from '../model/content-hash.ts'
import type { Briefing } from '../model/schema/dossier.ts'
import { tidy } from './tidy.ts'

export const fingerprint = (briefing: Briefing): string =>
  contentHash(new TextEncoder().encode(JSON.stringify(tidy(briefing))))
