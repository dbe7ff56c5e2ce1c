/** What a release does not give, and why. */
import type { Marking } from '../../model/schema/dossier.ts'

/** Something that a release leaves out or makes coarser. */
export interface LeftOut {
  /** A reference, `document:<id>`, `step:<id>`, `notes:<slide id>`, a passage's id, `briefing`, `bounds`, `name`, or `view`; a part is told under its record. */
  what: string
  title: string
  why: 'marking' | 'names what is left out' | 'notes' | 'position'
  /** What would have to be allowed for it to be there. */
  marking: Marking
}
