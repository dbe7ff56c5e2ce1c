/** Words of the first screen: how many events hold up, which are the chief ones, and the key of the map. */
import { GHOST_WORDS, OTHER_READING_WORDS } from '../record/readings.ts'
import type { Verdict } from '../../model/schema/dossier.ts'

const count = (of: number, noun: string) => `${String(of)} ${noun}${of === 1 ? '' : 's'}`

export const FIRST_SIGHT = {
  kicker: (publisher: string, published: string) => `${publisher}, ${published}`,
  read: (claims: number, sources: number) =>
    sources === 0
      ? `Its ${count(claims, 'claim')} stand here as it has them.`
      : `Its ${count(claims, 'claim')} stand here beside what ${count(sources, 'other source')} ${
          sources === 1 ? 'has' : 'have'
        } on them.`,
  question: (events: number) => `Of its ${count(events, 'event')}, how many hold up?`,
  verdict: (of: number, verdict: Verdict) => `${String(of)} ${verdict}`,
  means: {
    corroborated: 'others bear them out',
    'partly corroborated': 'in part, not as told',
    contradicted: 'others have it otherwise',
    unverified: 'no one else found',
    'not open to checking': 'opinions, forecasts',
  } satisfies Record<Verdict, string>,
  chief: 'The chief events',
  undated: 'undated',
  /** What the reading that is not shown has. */
  other: OTHER_READING_WORDS,
  all: (events: number) => `All ${count(events, 'event')}`,
  factors: 'What the note blames',
  key: 'Key',
  kinds: {
    violence: 'attack',
    operations: 'arrest, raid, handover',
    policy: 'what the state said',
  },
  filled: 'filled: corroborated',
  hollow: 'hollow: not',
  ghost: GHOST_WORDS,
  province: 'known to the province only',
} as const
