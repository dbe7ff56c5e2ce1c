/** What a dossier can be narrowed by: each incident, claim and route with its value or values of every facet. */
import { sourcesOfFinding } from '../../model/findings.ts'
import { spanOfText } from '../time/span.ts'
import { actorsOf, type ToldIncident } from '../../model/readings.ts'
import type { Claim, Precision, Route } from '../../model/schema/dossier.ts'
import { subjectsOf } from '../../model/subjects.ts'
import type { ClaimFinding, DossierIndex } from '../dossier-index.ts'
import { differs, rulingOfClaim, rulingOfIncident } from '../evidence/verdict.ts'
import { kindsOfClaim } from '../families.ts'
import { readingOf } from '../marks.ts'
import { checkedDate, whereaboutsOf } from '../checked.ts'
import { refer, splitReference } from '../references.ts'
import type { Facet } from '../vocabulary.ts'
import { certaintyOfRoute, isSure, type Certainty } from './certainty.ts'
import type { ReadingChoice } from '../../model/schema/vocabulary.ts'

export interface Item {
  reference: string
  values: Readonly<Record<Facet, readonly string[]>>
  certainty: Certainty
  /** Whether something of it is certain: of a route, a leg. */
  sure: boolean
  /** Milliseconds UTC, the end exclusive; an open end is infinite. Null without a date. */
  span: readonly [start: number, end: number] | null
}

const unique = <T>(list: readonly T[]) => [...new Set(list)]

/** Records of one kind that a list of references names. */
const idsOf = (references: readonly string[], kind: string) =>
  references.flatMap((one) => {
    const parts = splitReference(one)
    return parts?.kind === kind ? [parts.id] : []
  })

export function itemsOf(index: DossierIndex, reading: ReadingChoice): Item[] {
  const { claims, routes } = index.dossier
  return [
    ...index.toldIncidents.map((one) => incidentItem(index, one, reading)),
    ...routes.features.map((one) => routeItem(index, one)),
    ...claims.map((one) => claimItem(index, one, reading)),
  ]
}

interface Parts {
  kinds: readonly string[]
  actors: readonly string[]
  places: readonly string[]
  factors: readonly string[]
  sources: readonly string[]
  precisions: readonly Precision[]
  disputed: boolean
  marking: string | undefined
}

function valuesOf(index: DossierIndex, parts: Parts, certainty: Certainty): Item['values'] {
  const sources = unique(parts.sources)
  return {
    kind: unique(parts.kinds),
    actor: unique(parts.actors),
    place: unique(parts.places),
    factor: unique(parts.factors),
    source: sources,
    reliability: unique(sources.flatMap((id) => index.sources.get(id)?.reliability ?? [])),
    certainty: [certainty],
    disputed: [parts.disputed ? 'yes' : 'no'],
    precision: unique(parts.precisions),
    // What nobody marked carries the dossier's own marking.
    marking: [parts.marking ?? index.dossier.meta.marking],
  }
}

/** Whether some source has it otherwise, or with a reservation. */
const isDisputed = (findings: readonly ClaimFinding[]) =>
  findings.some(({ finding }) => differs(finding))

function factorsAbout(claims: readonly Claim[]): string[] {
  return claims.flatMap((claim) => idsOf(claim.about, 'factor'))
}

function incidentItem(index: DossierIndex, one: ToldIncident, reading: ReadingChoice): Item {
  const shown = readingOf(one, reading)
  const reference = refer('incident', one.id)
  const certainty = rulingOfIncident(index, one).verdict
  const parts: Parts = {
    kinds: [one.kind],
    actors: shown.actors.map(({ actor }) => actor),
    places: shown.places.map(({ place }) => place),
    factors: factorsAbout(index.claimsAbout(reference)),
    sources: shown.sources,
    precisions: shown.places.map(({ precision }) => precision),
    disputed: isDisputed(index.findingsOf(reference)),
    marking: one.marking,
  }
  return {
    reference,
    certainty,
    sure: isSure(certainty),
    values: valuesOf(index, parts, certainty),
    span: spanOfText(shown.date),
  }
}

function routeItem(index: DossierIndex, one: Route): Item {
  const { kind, legs, disputed, date, marking } = one.properties
  const reference = refer('route', one.id)
  const certainty = certaintyOfRoute(one)
  const factor = index.factorOfRoute(one.id)
  const parts: Parts = {
    kinds: [kind],
    actors: [],
    places: legs.flatMap(({ from, to }) => [from, to]),
    factors: factor === null ? [] : [factor],
    sources: legs.flatMap(({ sources }) => sources),
    precisions: [],
    disputed,
    marking,
  }
  return {
    reference,
    certainty,
    sure: legs.some((leg) => leg.certainty === 'documented'),
    values: valuesOf(index, parts, certainty),
    span: spanOfText(date),
  }
}

function claimItem(index: DossierIndex, one: Claim, reading: ReadingChoice): Item {
  const certainty = rulingOfClaim(index, one).verdict
  const subjects = subjectsOf(one)
  const incidents = idsOf(subjects, 'incident').flatMap((id) => index.incidents.get(id) ?? [])
  const findings = index.findingsOf(refer('claim', one.id))
  const parts: Parts = {
    kinds: kindsOfClaim(one),
    actors: [
      ...idsOf(subjects, 'actor'),
      ...incidents.flatMap((told) => actorsOf(told).map(({ actor }) => actor)),
    ],
    places: whereaboutsOf(one, reading).map(({ place }) => place),
    factors: factorsAbout([one]),
    sources: [
      index.dossier.meta.article.source,
      ...findings.flatMap(({ finding }) => sourcesOfFinding(finding)),
    ],
    precisions: [one.precision],
    disputed: isDisputed(findings),
    marking: one.marking,
  }
  const date = (reading === 'checked' ? checkedDate(one) : undefined) ?? one.date
  return {
    reference: refer('claim', one.id),
    certainty,
    sure: isSure(certainty),
    values: valuesOf(index, parts, certainty),
    span: spanOfText(date),
  }
}
