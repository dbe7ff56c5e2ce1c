/** Judgements of a release: what speaks against them, and what came of them, goes when all its sources do. */
import { refer } from '../../domain/references.ts'
import type { Judgement } from '../../model/schema/dossier.ts'
import { isGone, stamped, without, type Cut } from './cut.ts'
import { cutPart } from './sourced.ts'
import { RELEASE_WORDS } from '../../words/export/release.ts'

export function cutJudgements(cut: Cut, judgements: readonly Judgement[]): Judgement[] {
  return judgements
    .filter(({ id }) => !isGone(cut, 'judgement', id))
    .map((judgement) => {
      const { id, statement, against, outcome } = judgement
      const of = {
        inherited: judgement.marking ?? cut.whole,
        what: refer('judgement', id),
        title: RELEASE_WORDS.argument(statement),
      }
      const kept = outcome === undefined ? null : cutPart(cut, outcome, of)
      return stamped(cut, {
        ...without(judgement, 'outcome'),
        basis: judgement.basis.filter((one) => !isGone(cut, 'claim', one)),
        against: against.flatMap((one) => cutPart(cut, one, of) ?? []),
        ...(kept === null ? {} : { outcome: kept }),
      })
    })
}
