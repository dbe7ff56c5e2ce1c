/** Words of the page of judgements. */
import type { Judgement } from '../../model/schema/dossier.ts'
import { NONE_GIVEN } from '../record/unknown.ts'

export const JUDGEMENT_WORDS = {
  title: 'What is judged',
  lead: 'Assessments of the article and of this dossier. How likely a thing is, in the seven bands of ICD 203, and how confident the one who judges is are two scales, and never stand for one another.',
  none: 'This dossier has no judgements.',
  whose: { article: 'The article judges', ours: 'We judge' } satisfies Record<
    Judgement['whose'],
    string
  >,
  likelihood: 'Likelihood',
  confidence: 'Confidence',
  noneGiven: NONE_GIVEN,
  horizon: 'Until when',
  basis: 'Rests on',
  against: 'Against it',
  alternatives: 'Other explanations',
  outcome: (asOf: string) => `What came of it by ${asOf}`,
  open: 'Show its claims and marks',
} as const
