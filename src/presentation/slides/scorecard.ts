/** How the incidents came out, by verdict, and what is known of routes, risk factors and ties: the last slide of a presentation. */
import { FAMILY_OF_INCIDENT } from '../../domain/families.ts'
import type { DossierIndex } from '../../domain/dossier-index.ts'
import { rulingOfClaim, rulingOfIncident } from '../../domain/evidence/verdict.ts'
import { isSure } from '../../domain/facets/certainty.ts'
import { linkRoutes } from '../../domain/layer-catalogue.ts'
import { titleOfIncident } from '../../domain/marks.ts'
import { refer } from '../../domain/references.ts'
import { sayDate } from '../../words/record/say-date.ts'
import type { ToldIncident } from '../../model/readings.ts'
import type { Claim, Verdict } from '../../model/schema/dossier.ts'
import { bodyOf } from '../../domain/mark-outline.ts'
import type { KeyItem } from './slide-key.ts'
import { SLIDE_WORDS } from '../../words/export/slides.ts'

export interface ScoredIncident {
  reference: string
  title: string
  sign: KeyItem
  /** What other sources have in its place, else when the note has it. */
  detail: string
}

export interface ScoreColumn {
  verdict: Verdict
  incidents: readonly ScoredIncident[]
}

interface ScoreFact {
  name: string
  says: string
}

export interface Scorecard {
  /** In the order of the verdicts; none that is empty. */
  columns: readonly ScoreColumn[]
  facts: readonly ScoreFact[]
}

/** What holds, what nobody else has, then what is otherwise. */
const COLUMNS: readonly Verdict[] = [
  'corroborated',
  'partly corroborated',
  'unverified',
  'contradicted',
  'not open to checking',
]

/** The same verdicts as everywhere. */
export function scorecardOf(index: DossierIndex): Scorecard {
  const ruled = index.toldIncidents.map((incident) => ({
    incident,
    verdict: rulingOfIncident(index, incident).verdict,
  }))
  const columns = COLUMNS.map((verdict) => ({
    verdict,
    incidents: ruled
      .filter((one) => one.verdict === verdict)
      .map(({ incident }) => scored(index, incident, verdict)),
  }))
  return {
    columns: columns.filter(({ incidents }) => incidents.length > 0),
    facts: factsOf(index),
  }
}

function scored(index: DossierIndex, incident: ToldIncident, verdict: Verdict): ScoredIncident {
  const family = FAMILY_OF_INCIDENT[incident.kind]
  const body = bodyOf(family)
  const sign = isSure(verdict) ? 'filled' : 'hollow'
  return {
    reference: refer('incident', incident.id),
    title: titleOfIncident(incident, 'checked'),
    sign: { sign, body, family, label: SLIDE_WORDS.verdicts[verdict] },
    detail: found(index, incident, verdict) ?? sayDate(incident.told.date ?? ''),
  }
}

/** What others have, in the words of the first finding; of what nobody else has there is nothing to say but its date. */
function found(index: DossierIndex, { id, told }: ToldIncident, verdict: Verdict): string | null {
  if (verdict === 'unverified' || verdict === 'not open to checking')
    return told.date === undefined ? SLIDE_WORDS.undated : null
  const [first] = index
    .claimsTelling(id)
    .flatMap((claim) => index.findingsOf(refer('claim', claim.id)))
    .flatMap(({ finding }) => finding.checked ?? [])
  return first ?? null
}

/** Only those that the dossier has something of. */
function factsOf(index: DossierIndex): ScoreFact[] {
  const { factors, routes } = index.dossier
  const legs = routes.features.flatMap(({ properties }) => properties.legs)
  const documented = legs.filter(({ certainty }) => certainty === 'documented')
  const ties = linkRoutes(index).flatMap((id) => index.claimsAbout(refer('route', id)))
  const risks = factors
    .filter(({ kind }) => kind === 'risk')
    .flatMap(({ id }) => index.claimsAbout(refer('factor', id)))
  const { facts } = SLIDE_WORDS
  return [
    ...(legs.length === 0
      ? []
      : [{ name: facts.routes, says: facts.legs(documented.length, legs.length) }]),
    ...claimFact(index, facts.risks, risks),
    ...claimFact(index, facts.ties, ties),
  ]
}

function claimFact(index: DossierIndex, name: string, all: readonly Claim[]): ScoreFact[] {
  const claims = [...new Set(all)]
  if (claims.length === 0) return []
  const sure = claims.filter((claim) => isSure(rulingOfClaim(index, claim).verdict))
  return [{ name, says: SLIDE_WORDS.facts.claims(sure.length, claims.length) }]
}

/** How wide a column stands beside the others, and in how many of its own its incidents are set: none is much taller than the rest. */
export function columnSetting({ incidents }: Pick<ScoreColumn, 'incidents'>): {
  share: number
  across: number
} {
  const count = incidents.length
  if (count > 4) return { share: 2.3, across: 2 }
  return { share: count > 3 ? 1.35 : count > 1 ? 1.1 : 0.85, across: 1 }
}

/** How the bar over a column is drawn. */
export const BAR_OF_VERDICT: Readonly<
  Record<Verdict, 'solid' | 'dashed' | 'dotted' | 'accent' | 'thin'>
> = {
  corroborated: 'solid',
  'partly corroborated': 'dashed',
  contradicted: 'accent',
  unverified: 'dotted',
  'not open to checking': 'thin',
}
