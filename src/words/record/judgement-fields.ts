/** What is told of a judgement, by its names in a table and on a page. */
export const JUDGEMENT_FIELDS = {
  whose: 'Whose',
  likelihood: 'Likelihood',
  confidence: 'Confidence',
  horizon: 'Until when',
  basis: 'Rests on claims',
  against: 'Against it',
  outcome: 'What came of it',
} as const
