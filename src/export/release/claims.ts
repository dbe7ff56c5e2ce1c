/** Claims of a release, with the findings that its audience may have. */
import { refer } from '../../domain/references.ts'
import { originOf, type Known } from '../../model/origins.ts'
import type { Claim, Dossier, Finding } from '../../model/schema/dossier.ts'
import { lackOf } from '../../model/verdict-rule.ts'
import { isGone, isOver, markingOfGone, stamped, without, type Cut } from './cut.ts'
import { cutWhereabouts, precisionIn } from './places.ts'
import { RELEASE_WORDS } from './words.ts'

type Claims = ReadonlyMap<string, Claim>

export function cutClaims(cut: Cut, { claims, sources, meta }: Dossier): Claim[] {
  const all = new Map(claims.map((one) => [one.id, one]))
  const known = {
    sources: new Map(sources.map((one) => [one.id, one])),
    article: meta.article.source,
  }
  const open = sources.filter(({ id }) => !isGone(cut, 'source', id)).map(originOf)
  const hidden = new Set(
    sources
      .filter(({ id }) => isGone(cut, 'source', id))
      .map(originOf)
      .filter((one) => !open.includes(one)),
  )
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
      const findings = cutFindings(cut, claim, all, known)
      const actors = claim.actors?.filter(({ actor }) => !isGone(cut, 'actor', actor)) ?? []
      const informants = claim.informants?.filter((one) => !hidden.has(one)) ?? []
      const { tells } = claim
      const isHidden = claim.places.some((one) =>
        cut.coarse.has(typeof one === 'string' ? one : one.place),
      )
      const kept: Claim = {
        ...without(claim, 'findings', 'actors', 'informants', 'tells'),
        places,
        precision: isHidden ? closest : claim.precision,
        about: claim.about.filter((one) => !cut.gone.has(one)),
        ...(tells === undefined || isGone(cut, 'incident', tells) ? {} : { tells }),
        ...(actors.length === 0 ? {} : { actors }),
        ...(informants.length === 0 ? {} : { informants }),
        ...(findings.length === 0 ? {} : { findings }),
      }
      return stamped(cut, kept)
    })
}

function cutFindings(cut: Cut, claim: Claim, claims: Claims, known: Known): Finding[] {
  const what = refer('claim', claim.id)
  return (claim.findings ?? []).flatMap((finding): Finding[] => {
    const own = finding.marking ?? claim.marking ?? cut.whole
    const title = RELEASE_WORDS.finding(cut.titleOf(what), finding.id)
    if (isOver(cut, own, own)) {
      cut.tell({ what, title, why: 'marking', marking: own })
      return []
    }
    const also = finding.also?.filter((one) => !isGone(cut, 'claim', one)) ?? []
    const changes = cutChanges(cut, finding.changes)
    const kept: Finding = {
      ...without(finding, 'also', 'changes'),
      evidence: finding.evidence.filter(({ source }) => !isGone(cut, 'source', source)),
      ...(also.length === 0 ? {} : { also }),
      ...(changes === null ? {} : { changes }),
    }
    if (stands(finding, kept, [claim, ...also.flatMap((id) => claims.get(id) ?? [])], known))
      return [stamped(cut, kept)]
    const sources = finding.evidence.map(({ source }) => refer('source', source))
    const marking = markingOfGone(cut, sources)
    cut.tell({ what, title, why: 'names what is left out', marking })
    return []
  })
}

/** Whether what is left of the evidence bears the verdict still. */
function stands(whole: Finding, kept: Finding, claims: readonly Claim[], known: Known): boolean {
  if (whole.evidence.length === kept.evidence.length) return true
  return kept.evidence.length > 0 && claims.every((one) => lackOf(one, kept, known) === null)
}

function cutChanges(cut: Cut, changes: Finding['changes']): NonNullable<Finding['changes']> | null {
  if (changes === undefined) return null
  const places = cutWhereabouts(cut, changes.places ?? [])
  const actors = changes.actors?.filter(({ actor }) => !isGone(cut, 'actor', actor)) ?? []
  const kept = {
    ...without(changes, 'places', 'actors'),
    ...(places.length === 0 ? {} : { places }),
    ...(actors.length === 0 ? {} : { actors }),
  }
  return Object.keys(kept).length === 0 ? null : kept
}
