/** How sure the course of a leg is. */
import type { LegCertainty } from '../../model/schema/dossier.ts'

export const LEG_WORDS = {
  documented: 'documented',
  illustrative: 'possible road',
  schematic: 'path unknown',
} as const satisfies Record<LegCertainty, string>

/** At the head of a row. */
export const LEG_TITLES = {
  documented: 'Documented',
  illustrative: 'Possible road',
  schematic: 'Path unknown',
} as const satisfies Record<LegCertainty, string>
