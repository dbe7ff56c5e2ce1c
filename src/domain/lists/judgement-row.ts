/** A judgement as a row: likelihood and confidence each in a column of its own. */
import type { Judgement } from '../../model/schema/dossier.ts'
import { CONFIDENCES, JUDGES, LIKELIHOODS } from '../../model/schema/vocabulary.ts'
import { refer } from '../references.ts'
import { codeCell, linksCell, NOTHING, numberCell, textCell, titleCell, type Row } from './cell.ts'

export function judgementRow(judgement: Judgement): Row {
  const { id, statement, whose, likelihood, confidence, horizon, basis, against } = judgement
  const reference = refer('judgement', id)
  return {
    reference,
    cells: {
      title: titleCell(statement, reference),
      whose: codeCell(whose, JUDGES),
      likelihood: likelihood === undefined ? NOTHING : codeCell(likelihood, LIKELIHOODS),
      confidence: confidence === undefined ? NOTHING : codeCell(confidence, CONFIDENCES),
      horizon: textCell(horizon),
      basis: linksCell(basis.map((claim) => ({ text: claim, to: refer('claim', claim) }))),
      against: numberCell(against.length),
      outcome: textCell(judgement.outcome?.says),
    },
  }
}
