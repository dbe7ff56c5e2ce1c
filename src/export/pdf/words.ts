/** The text that a handout carries beside the dossier's own and what all exports say. */

export const PDF_WORDS = {
  contents: 'Contents',
  notes: 'Speaker’s notes',
  sourcesLead: 'What this handout cites. The letter is the Admiralty grade of the source.',
  disputesLead:
    'What the article tells, what others have, and how sure we are that the correction holds.',
  claim: (id: string) => `Claim ${id}`,
  page: (at: number, all: number) => `Page ${String(at)} of ${String(all)}`,
  credibility: (grade: number) => `credibility ${String(grade)}`,
  noSources: 'no source found',
} as const
