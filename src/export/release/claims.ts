/** Claims of a release, with the findings that its audience may have. */
import { findingsByClaim, sourcesOfFinding } from '../../model/findings.ts'
import { isSurer, verdictOf } from '../../domain/evidence/verdict.ts'
import { refer } from '../../domain/references.ts'
import { originOf, type KnownOrigins } from '../../model/origins.ts'
import type { Claim, Dossier, Finding } from '../../model/schema/dossier.ts'
import { lackOf } from '../../model/verdict-rule.ts'
import { isGone, isOver, markingOfGone, stamped, without, type Cut } from './cut.ts'
import { highestOf } from './levels.ts'
import { cutWhereabouts, precisionIn } from './places.ts'
import { RELEASE_WORDS } from '../../words/export/release.ts'

type Claims = ReadonlyMap<string, Claim>

export function cutClaims(cut: Cut, { claims, sources, meta }: Dossier): Claim[] {
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
  /** Who told it: all of them, or it would look as if there were fewer. */
  const informantsOf = ({ informants = [] }: Claim) =>
    informants.some((one) => hidden.has(one) || isGone(cut, 'actor', one)) ? [] : informants
  const all = new Map(claims.map((one) => [one.id, { ...one, informants: informantsOf(one) }]))
  const kept = claims
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
      const informants = informantsOf(claim)
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
  return noneSurer(cut, findingsByClaim(claims), kept)
}

function cutFindings(cut: Cut, claim: Claim, claims: Claims, known: KnownOrigins): Finding[] {
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
    if (
      stands(
        finding,
        kept,
        [claim.id, ...also].flatMap((id) => claims.get(id) ?? []),
        known,
      )
    )
      return [stamped(cut, kept)]
    const sources = sourcesOfFinding(finding).map((id) => refer('source', id))
    const marking = markingOfGone(cut, sources)
    cut.tell({ what, title, why: 'names what is left out', marking })
    return []
  })
}

/** Whether what is left of the evidence bears the verdict still. */
function stands(
  whole: Finding,
  kept: Finding,
  claims: readonly Claim[],
  known: KnownOrigins,
): boolean {
  const isBare = kept.evidence.length === 0 && whole.evidence.length > 0
  return !isBare && claims.every((one) => lackOf(one, kept, known) === null)
}

function cutChanges(cut: Cut, changes: Finding['changes']): NonNullable<Finding['changes']> | null {
  if (changes === undefined) return null
  const places = cutWhereabouts(cut, changes.places ?? [])
  const actors = changes.actors?.filter(({ actor }) => !isGone(cut, 'actor', actor))
  const kept = {
    ...without(changes, 'places', 'actors'),
    ...(places.length === 0 ? {} : { places }),
    ...(actors === undefined ? {} : { actors }),
  }
  return Object.keys(kept).length === 0 ? null : kept
}

const bearing = (on: ReturnType<typeof findingsByClaim>, id: string) =>
  (on.get(id) ?? []).map(({ finding }) => finding)

/**
 * A claim that would come out surer for what was left out says nothing of how it came out: all findings on it go.
 * Until none does, as a finding may bear on several.
 */
function noneSurer(
  cut: Cut,
  before: ReturnType<typeof findingsByClaim>,
  released: readonly Claim[],
): Claim[] {
  const after = findingsByClaim(released)
  const surer = released.find(({ id }) =>
    isSurer(verdictOf(bearing(after, id)), verdictOf(bearing(before, id))),
  )
  if (surer === undefined) return [...released]
  const findings = bearing(before, surer.id)
  const what = refer('claim', surer.id)
  const sources = findings.flatMap(sourcesOfFinding).map((id) => refer('source', id))
  cut.tell({
    what,
    title: RELEASE_WORDS.findings(cut.titleOf(what)),
    why: 'names what is left out',
    marking: highestOf([
      markingOfGone(cut, sources),
      ...findings.flatMap(({ marking }) => marking ?? []),
    ]),
  })
  const parted = released.map((claim): Claim => {
    if (claim.id === surer.id) return without(claim, 'findings')
    if (claim.findings === undefined) return claim
    return {
      ...claim,
      findings: claim.findings.map((finding) => {
        const also = finding.also?.filter((one) => one !== surer.id) ?? []
        return { ...without(finding, 'also'), ...(also.length === 0 ? {} : { also }) }
      }),
    }
  })
  return noneSurer(cut, before, parted)
}
