/** Words that a slide carries beside its author's, on every screen and page. */
import type { LegCertainty } from '../model/schema/dossier.ts'
import type { ReadingChoice } from '../model/schema/vocabulary.ts'

export const SLIDE_WORDS = {
  key: 'Key',
  /** How sure a mark is. */
  filled: 'corroborated',
  hollow: {
    partly: 'corroborated in part',
    not: 'not corroborated',
    either: 'in part, or not',
  },
  /** A grey outline, by the reading that is shown. */
  ghost: {
    checked: 'where the note had it',
    told: 'where others have it',
  } satisfies Record<ReadingChoice, string>,
  leg: {
    documented: 'documented',
    illustrative: 'possible road',
    schematic: 'path unknown',
  } satisfies Record<LegCertainty, string>,
} as const
