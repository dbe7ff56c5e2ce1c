/** Words that a slide carries beside its author's, on every screen and page. */
import type { Verdict } from '../../model/schema/dossier.ts'
import { LAYER_WORDS } from '../record/layers.ts'
import { LEG_WORDS } from '../record/legs.ts'
import { GHOST_WORDS } from '../record/readings.ts'
import type { ReadingChoice } from '../../model/schema/vocabulary.ts'

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
    ...GHOST_WORDS,
    // A slide has little room.
    told: 'where others have it',
  } satisfies Record<ReadingChoice, string>,
  leg: LEG_WORDS,
  /** Heads of the columns of a scorecard. */
  verdicts: {
    corroborated: 'Corroborated',
    'partly corroborated': 'Partly corroborated',
    contradicted: 'Contradicted',
    unverified: 'Unverified',
    'not open to checking': 'Not open to checking',
  } satisfies Record<Verdict, string>,
  scorecard: 'How the events came out',
  undated: 'undated',
  facts: {
    routes: 'Routes',
    risks: 'Risk factors',
    ties: LAYER_WORDS.links,
    legs: (documented: number, all: number) =>
      `${String(documented)} of ${String(all)} legs documented`,
    claims: (sure: number, all: number) =>
      `${String(sure)} of ${String(all)} ${all === 1 ? 'claim' : 'claims'} corroborated`,
  },
} as const

/** Warnings on a slide: what is the matter, and what would mend it. */
export const WARNING_WORDS = {
  words: (count: number, most: number) => ({
    what: `${String(count)} words; a room reads ${String(most)} at the most`,
    mend: 'say the rest in the notes, or make two steps of it',
  }),
  title: {
    what: 'the title is a label and no finding',
    mend: 'say in a short sentence what was found',
  },
  names: (count: number, most: number) => ({
    what: `${String(count)} names on the map; more than ${String(most)} are searched and not seen`,
    mend: 'go closer, or turn off layers that the words do not speak of',
  }),
  smallNames: (count: number, least: number) => ({
    what: `${String(count)} ${count === 1 ? 'name is' : 'names are'} smaller than ${String(least)} pixels on a screen of 1920 by 1080`,
    mend: 'go closer, so that larger names stand alone, or turn off the layer of cities',
  }),
} as const
