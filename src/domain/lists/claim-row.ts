/** A claim as a row: what it says in our words, and where it is to be seen. */
import type { Claim } from '../../model/schema/dossier.ts'
import { HEDGES, type ReadingChoice } from '../../model/schema/vocabulary.ts'
import { CLAIM_WORDS } from '../../words/record/claims.ts'
import type { DossierIndex } from '../dossier-index.ts'
import { checkedDate, whereaboutsOf } from '../checked.ts'
import { rulingOfClaim } from '../evidence/verdict.ts'
import { kindsOfClaim } from '../families.ts'
import { placeRun } from '../facts.ts'
import { refer } from '../references.ts'
import { titleOf } from '../titles.ts'
import {
  codeCell,
  dateCell,
  linksCell,
  numberCell,
  precisionCell,
  rulingCells,
  textCell,
  titleCell,
  type Cell,
  type Row,
} from './cell.ts'

const SHOWN = ['map', 'text', 'unresolved'] as const

function shownCell({ shown }: Claim): Cell {
  if (shown === 'map') return codeCell('map', SHOWN)
  const text = CLAIM_WORDS.notDrawn(shown.as, shown.because)
  return { ...codeCell(shown.as, SHOWN), text, plain: text }
}

export function claimRow(index: DossierIndex, claim: Claim, reading: ReadingChoice): Row {
  const reference = refer('claim', claim.id)
  const places = whereaboutsOf(claim, reading)
  const date = (reading === 'checked' ? checkedDate(claim) : undefined) ?? claim.date
  return {
    reference,
    cells: {
      title: titleCell(titleOf(index, reference), reference),
      paragraph: textCell(claim.paragraph),
      says: textCell(claim.says),
      kind: textCell(kindsOfClaim(claim).join(', ')),
      date: dateCell(date),
      places: linksCell(places.map(({ place }) => placeRun(index, place))),
      precision: precisionCell(
        places.length > 0 ? places.map((one) => one.precision) : [claim.precision],
      ),
      hedge: codeCell(claim.hedge, HEDGES),
      ...rulingCells(rulingOfClaim(index, claim)),
      shown: shownCell(claim),
      findings: numberCell(index.findingsOf(reference).length),
    },
  }
}
