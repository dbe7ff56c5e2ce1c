/** `judgements.yaml` of a generated dossier: what is assessed, how likely it is, what it rests on and what speaks against it. */
import { CONFIDENCES, JUDGES, LIKELIHOODS } from '../../../src/model/schema/vocabulary.ts'
import { sourcesOf, type Draft, type Fields } from './draft.ts'

export function judgements(draft: Draft): Fields[] {
  const { random, ids, sentence, name, marking, maybe } = draft
  const argument = (says: string): Fields => ({ says, sources: sourcesOf(draft), ...marking() })
  return ids.judgement.map((id) => ({
    id,
    statement: sentence(),
    whose: random.one(JUDGES),
    ...maybe('likelihood', () => random.one(LIKELIHOODS)),
    ...maybe('confidence', () => random.one(CONFIDENCES)),
    ...maybe('horizon', name),
    basis: random.some(ids.claim, random.whole(1, 3)),
    against: Array.from({ length: random.whole(0, 2) }, (_, at) =>
      argument(`${sentence()} ${String(at)}`),
    ),
    ...maybe('alternatives', () => [sentence(), `${sentence()} 2`]),
    ...maybe('outcome', () => argument(sentence())),
    ...marking(),
  }))
}
