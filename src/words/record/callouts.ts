/** What a callout says beside its mark, in the fewest words that the map has room for. */
import type { IncidentKind } from '../../model/schema/dossier.ts'

export const CALLOUT_WORDS = {
  head: (when: string, what: string, where: string) => `${when} · ${what}, ${where}`,
  /** For a narrow map. */
  short: (when: string, where: string) => `${when} · ${where}`,
  undated: 'Undated',
  noPlace: 'place unknown',
  both: (one: string, other: string) => `${one} and ${other}`,
  elsewhere: (name: string) => `${name} and elsewhere`,
  alone: 'on the note alone',
  dead: (count: string) => `${count} dead`,
  held: (count: string) => `${count} held`,
  hurt: (count: string) => `${count} hurt`,
  suspects: (count: string) => (count === '1' ? 'a suspect' : `${count} suspects`),
  forces: (count: string) => `${count} of the forces`,
  kinds: {
    bombing: 'bombing',
    shooting: 'shooting',
    'attack series': 'attacks',
    raid: 'raid',
    arrest: 'arrest',
    extradition: 'handover',
    statement: 'statement',
    budget: 'budget',
  } satisfies Record<IncidentKind, string>,
} as const
