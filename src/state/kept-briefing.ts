/** What the browser keeps of a briefing, and what becomes of it when two tabs write, or the dossier's own has changed. */
import * as v from 'valibot'
import { fingerprint } from '../briefing/fingerprint.ts'
import { Briefing as BriefingSchema } from '../model/schema/briefing.ts'
import type { Briefing } from '../model/schema/dossier.ts'

export const Kept = v.object({
  /** Its edition: id and marking. */
  dossier: v.string(),
  /** One more with every write, whichever tab writes. */
  revision: v.number(),
  /** Who wrote it. */
  tab: v.string(),
  /** Fingerprint of the dossier's own briefing that it was made of. */
  basis: v.string(),
  briefing: BriefingSchema,
})
export type Kept = v.InferOutput<typeof Kept>

/** A briefing that another one took the place of. */
export interface Copy {
  id: number
  dossier: string
  /** Milliseconds since 1970. */
  at: number
  briefing: Briefing
}

export type Mine = Omit<Kept, 'revision'>

/** `seen` is the revision that this tab knows of; `lost` is what another tab wrote since, when it says something else. */
export function overwritten(
  stored: Kept | null,
  mine: Mine,
  seen: number,
): { put: Kept; lost: Briefing | null } {
  const put = { ...mine, revision: (stored?.revision ?? seen) + 1 }
  const isUnseen = stored !== null && stored.tab !== mine.tab && stored.revision !== seen
  const differs = isUnseen && fingerprint(stored.briefing) !== fingerprint(mine.briefing)
  return { put, lost: differs ? stored.briefing : null }
}

export interface Opened {
  briefing: Briefing
  /** Whether the dossier's own briefing is another one than that which this was made of. */
  ownChanged: boolean
}

/** What to show of what is kept; a briefing that nobody changed gives way to the dossier's newer one. */
export function opened(kept: Kept | null, own: Briefing): Opened {
  if (kept === null) return { briefing: own, ownChanged: false }
  const [now, mine] = [fingerprint(own), fingerprint(kept.briefing)]
  if (mine === now || mine === kept.basis) return { briefing: own, ownChanged: false }
  return { briefing: kept.briefing, ownChanged: kept.basis !== now }
}
