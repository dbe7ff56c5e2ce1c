/** The text that a handout carries beside the dossier's own and what all exports say. */

import { STANCE_WORDS } from '../record/say-ruling.ts'

type Stance = keyof typeof STANCE_WORDS

export const PDF_WORDS = {
  contents: 'Contents',
  notes: 'Speaker’s notes',
  sourcesLead:
    'What this handout cites. The letter is the Admiralty grade of the source’s reliability: A completely, B usually, C fairly, D not usually reliable, E unreliable, F cannot be judged.',
  findingsLead:
    'How each claim came out against other sources, with our confidence in that, and the credibility of each piece of information from 1, confirmed, to 6, cannot be judged.',
  origin: (origin: string) => `origin: ${origin}`,
  read: { whole: 'read whole', excerpt: 'read in excerpt' },
  document: (said: string) => `In the dossier: ${said}`,
  claim: (id: string) => `Claim ${id}`,
  page: (at: number, all: number) => `Page ${String(at)} of ${String(all)}`,
  stance: (stance: Stance, grade: number) =>
    `${STANCE_WORDS[stance]}, credibility ${String(grade)}`,
} as const
