/** Claims of a release, with the disputes that its audience may have. */
import { refer } from '../../domain/references.ts'
import type { Claim, Dispute } from '../../model/schema/dossier.ts'
import { isGone, isOver, markingOfGone, stamped, without, type Cut } from './cut.ts'
import { cutWhereabouts, precisionIn } from './places.ts'
import { RELEASE_WORDS } from './words.ts'

export function cutClaims(cut: Cut, claims: readonly Claim[]): Claim[] {
  return claims
    .filter(({ id }) => !isGone(cut, 'claim', id))
    .map((claim) => {
      const places = claim.places.flatMap((one): Claim['places'] => {
        if (typeof one !== 'string') return cutWhereabouts(cut, [one])
        if (isGone(cut, 'place', one)) return []
        const precision = precisionIn(cut, one, claim.precision)
        return precision === claim.precision ? [one] : [{ place: one, precision }]
      })
      const coarser = places.length > 0 && places.every((one) => typeof one !== 'string')
      const [first] = places
      const closest = typeof first === 'object' && coarser ? first.precision : claim.precision
      const disputes = cutDisputes(cut, claim)
      const isHidden = claim.places.some((one) =>
        cut.coarse.has(typeof one === 'string' ? one : one.place),
      )
      const kept: Claim = {
        ...without(claim, 'disputes'),
        places,
        precision: isHidden ? closest : claim.precision,
        about: claim.about.filter((one) => !cut.gone.has(one)),
      }
      return stamped(cut, disputes.length === 0 ? kept : { ...kept, disputes })
    })
}

function cutDisputes(cut: Cut, claim: Claim): Dispute[] {
  const title = (dispute: Dispute) =>
    RELEASE_WORDS.dispute(cut.titleOf(refer('claim', claim.id)), dispute.id)
  return (claim.disputes ?? []).flatMap((dispute): Dispute[] => {
    const own = dispute.marking ?? claim.marking ?? cut.whole
    const what = refer('claim', claim.id)
    if (isOver(cut, own, own)) {
      cut.tell({ what, title: title(dispute), why: 'marking', marking: own })
      return []
    }
    const sources = dispute.sources.filter((one) => !isGone(cut, 'source', one))
    if (sources.length === 0 && dispute.sources.length > 0) {
      const marking = markingOfGone(
        cut,
        dispute.sources.map((one) => refer('source', one)),
      )
      cut.tell({ what, title: title(dispute), why: 'names what is left out', marking })
      return []
    }
    const also = dispute.also?.filter((one) => !isGone(cut, 'claim', one)) ?? []
    const changes = cutChanges(cut, dispute.changes)
    return [
      stamped(cut, {
        ...without(dispute, 'also', 'changes'),
        sources,
        ...(also.length === 0 ? {} : { also }),
        ...(changes === null ? {} : { changes }),
      }),
    ]
  })
}

function cutChanges(cut: Cut, changes: Dispute['changes']): NonNullable<Dispute['changes']> | null {
  if (changes === undefined) return null
  const places = cutWhereabouts(cut, changes.places ?? [])
  const kept = { ...without(changes, 'places'), ...(places.length === 0 ? {} : { places }) }
  return Object.keys(kept).length === 0 ? null : kept
}
