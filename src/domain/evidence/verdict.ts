/** How a claim and an incident came out when held against other sources: every screen and every export asks here. */
import { originsOf } from '../../model/origins.ts'
import type { Claim, Finding, Incident, Verdict } from '../../model/schema/dossier.ts'
import { CONFIDENCES } from '../../model/schema/vocabulary.ts'
import type { DossierIndex } from '../dossier-index.ts'
import { refer } from '../references.ts'

export type Confidence = Finding['confidence']

export interface Ruling {
  verdict: Verdict
  /** Ours, in the verdict; null where nobody looked. */
  confidence: Confidence | null
  /** Different origins, other than the article's, among the sources that speak of it. */
  origins: number
  /** Sources that speak of it, the article apart. */
  sources: number
}

type Said = Pick<Ruling, 'verdict' | 'confidence'>

const UNLOOKED: Said = { verdict: 'unverified', confidence: null }

/** The least sure of several; null where one of them is. */
function leastSure(all: readonly Said[]): Confidence | null {
  const ranks = all.map(({ confidence }) =>
    confidence === null ? Infinity : CONFIDENCES.indexOf(confidence),
  )
  return CONFIDENCES[Math.max(...ranks)] ?? null
}

const holds = ({ verdict }: Said) => verdict === 'corroborated' || verdict === 'partly corroborated'

/** Several verdicts as one: what is the same stays; where some of it holds and some does not, it holds in part. */
function together(all: readonly Said[]): Said {
  const [first] = all
  if (first === undefined) return UNLOOKED
  const confidence = leastSure(all)
  if (all.every(({ verdict }) => verdict === first.verdict)) {
    return { verdict: first.verdict, confidence }
  }
  if (all.some(holds)) return { verdict: 'partly corroborated', confidence }
  const contradicted = all.some(({ verdict }) => verdict === 'contradicted')
  return { verdict: contradicted ? 'contradicted' : 'unverified', confidence }
}

/** Whether one verdict says more for a claim than another. */
export function isSurer(one: Verdict, other: Verdict): boolean {
  const rank = (verdict: Verdict) =>
    verdict === 'corroborated' ? 2 : verdict === 'partly corroborated' ? 1 : 0
  return rank(one) > rank(other)
}

/** How many there are of each verdict; every verdict is there. */
export function countVerdicts(verdicts: readonly Verdict[]): Record<Verdict, number> {
  const count = (of: Verdict) => verdicts.filter((one) => one === of).length
  return {
    corroborated: count('corroborated'),
    'partly corroborated': count('partly corroborated'),
    contradicted: count('contradicted'),
    unverified: count('unverified'),
    'not open to checking': count('not open to checking'),
  }
}

/** What several findings on one claim say together. */
export const verdictOf = (findings: readonly Finding[]): Verdict =>
  together(telling(findings)).verdict

/** Findings that say how the claim came out; that nobody was found says nothing beside one that was. */
function telling(findings: readonly Finding[]): readonly Finding[] {
  const found = findings.filter(({ evidence }) => evidence.length > 0)
  return found.length > 0 ? found : findings
}

function counted(index: DossierIndex, findings: readonly Finding[]) {
  const evidence = findings.flatMap((one) => one.evidence)
  const known = { sources: index.sources, article: index.dossier.meta.article.source }
  // A copy of the article is no other source.
  const others = evidence.filter((one) => originsOf([one], known).size > 0)
  return {
    origins: originsOf(others, known).size,
    sources: new Set(others.map(({ source }) => source)).size,
  }
}

/** What one finding says, and on how many sources and origins it rests. */
export const rulingOfFinding = (index: DossierIndex, finding: Finding): Ruling => ({
  verdict: finding.verdict,
  confidence: finding.confidence,
  ...counted(index, [finding]),
})

/** By the findings on the claim itself, never by what it is about. */
export function rulingOfClaim(index: DossierIndex, { id }: Pick<Claim, 'id'>): Ruling {
  const findings = index.findingsOf(refer('claim', id)).map(({ finding }) => finding)
  return { ...together(telling(findings)), ...counted(index, findings) }
}

/** By the claims that assert the incident, and nothing else. */
export function rulingOfIncident(index: DossierIndex, { id }: Pick<Incident, 'id'>): Ruling {
  const claims = index.claimsTelling(id)
  const findings = claims.flatMap((claim) =>
    index.findingsOf(refer('claim', claim.id)).map(({ finding }) => finding),
  )
  return {
    ...together(claims.map((claim) => rulingOfClaim(index, claim))),
    ...counted(index, [...new Set(findings)]),
  }
}

/** Null for what no verdict is given on: only claims and incidents have one. */
export function rulingOf(index: DossierIndex, reference: string): Ruling | null {
  const found = index.record(reference)
  if (found?.kind === 'claim') return rulingOfClaim(index, found.record)
  return found?.kind === 'incident' ? rulingOfIncident(index, found.record) : null
}

/** Whether another source has something otherwise than the claim: against it, or with a reservation. */
export const differs = ({ evidence }: Finding) =>
  evidence.some(({ stance }) => stance !== 'supports')
