/** Parts of a judgement that cite sources: what speaks against it, and what came of it. */
import type { Judgement } from './schema/dossier.ts'

export const citedPartsOf = ({ against, outcome }: Pick<Judgement, 'against' | 'outcome'>) =>
  outcome === undefined ? against : [...against, outcome]

/** Ids, each as often as it is named. */
export const sourcesOfJudgement = (judgement: Pick<Judgement, 'against' | 'outcome'>): string[] =>
  citedPartsOf(judgement).flatMap(({ sources }) => sources)
