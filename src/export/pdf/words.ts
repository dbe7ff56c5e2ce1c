/** The text that a handout carries beside the dossier's own and what all exports say. */
import type { Dispute, Source } from '../../model/schema/dossier.ts'

export const PDF_WORDS = {
  program: 'Cartouche',
  noBriefing: 'The dossier has no briefing: write a briefing.yaml, or export a View instead.',
  contents: 'Contents',
  legend: 'Legend',
  notes: 'Speaker’s notes',
  sources: 'Sources',
  sourcesLead: 'What this handout cites. The letter is the Admiralty grade of the source.',
  disputes: 'Where sources disagree',
  disputesLead:
    'What the article tells, what others have, and how sure we are that the correction holds.',
  told: 'Told',
  others: 'Others',
  claim: (id: string) => `Claim ${id}`,
  page: (at: number, all: number) => `Page ${String(at)} of ${String(all)}`,
  reliability: {
    A: 'A, completely reliable',
    B: 'B, usually reliable',
    C: 'C, fairly reliable',
    D: 'D, not usually reliable',
    E: 'E, unreliable',
    F: 'F, cannot be judged',
  } satisfies Record<Source['reliability'], string>,
  confidence: {
    high: 'high confidence',
    'medium-high': 'medium to high confidence',
    medium: 'medium confidence',
    low: 'low confidence',
  } satisfies Record<Dispute['confidence'], string>,
  credibility: (grade: number) => `credibility ${String(grade)}`,
  noSources: 'no source found',
} as const
