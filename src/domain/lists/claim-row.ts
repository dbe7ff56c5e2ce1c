/** A claim as a row: what it says in our words, and where it is to be seen. */
import type { Claim, Whereabouts } from '../../model/schema/dossier.ts'
import { HEDGES } from '../../model/schema/vocabulary.ts'
import type { DossierIndex } from '../dossier-index.ts'
import { certaintyOfClaim } from '../facets/certainty.ts'
import { checkedDate } from '../facets/items.ts'
import { kindsOfClaim } from '../families.ts'
import { placePiece } from '../facts.ts'
import { refer } from '../references.ts'
import { titleOf } from '../titles.ts'
import {
  certaintyCell,
  codeCell,
  dateCell,
  linksCell,
  numberCell,
  precisionCell,
  textCell,
  titleCell,
  type Cell,
  type Row,
} from './cell.ts'

const SHOWN = ['map', 'text', 'unresolved'] as const

/** Places of a claim, each with how closely it is known; the checked reading takes those of a dispute. */
export function whereaboutsOf(claim: Claim, reading: 'told' | 'checked'): Whereabouts[] {
  const changed = claim.disputes?.find(({ changes }) => changes?.places !== undefined)
  const checked = reading === 'checked' ? changed?.changes?.places : undefined
  return (
    checked ??
    claim.places.map((one) =>
      typeof one === 'string' ? { place: one, precision: claim.precision } : one,
    )
  )
}

function shownCell({ shown }: Claim): Cell {
  if (shown === 'map') return codeCell('map', SHOWN)
  const text = `${shown.as}: ${shown.because}`
  return { ...codeCell(shown.as, SHOWN), text, plain: text }
}

export function claimRow(index: DossierIndex, claim: Claim, reading: 'told' | 'checked'): Row {
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
      places: linksCell(places.map(({ place }) => placePiece(index, place))),
      precision: precisionCell(
        places.length > 0 ? places.map((one) => one.precision) : [claim.precision],
      ),
      hedge: codeCell(claim.hedge, HEDGES),
      certainty: certaintyCell(certaintyOfClaim(index, claim, reading)),
      shown: shownCell(claim),
      disputes: numberCell(index.disputesOf(reference).length),
    },
  }
}
