/** Which pages that frame ours are answered: see docs/decisions/0011-who-is-answered.md. */
import { highestMarking } from '../export/release/highest.ts'
import type { Dossier } from '../model/schema/dossier.ts'

/**
 * Who may ask: a page of our own origin, and any page where all that the dossier holds is for everybody,
 * the words for the speaker alone with it. A page of a file has no origin to be known by.
 */
export function mayAsk(origin: string, dossier: Dossier, own = location.origin): boolean {
  if (origin !== 'null' && origin === own) return true
  return highestMarking(dossier, { notes: true }) === 'clear'
}
