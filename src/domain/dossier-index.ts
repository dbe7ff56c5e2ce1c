/** Who speaks of whom: everything that is asked of a dossier by reference, worked out once. */
import { findingsByClaim, type ClaimFinding } from '../model/findings.ts'
import { readEdtf } from '../model/edtf/read.ts'
import { boundsOf } from '../model/edtf/bounds.ts'
import { partsOfPlace } from '../model/members.ts'
import { claimsByIncident, readIncidents, type ToldIncident } from '../model/readings.ts'
import { subjectsOf } from '../model/subjects.ts'
import type {
  Actor,
  Claim,
  Dossier,
  Factor,
  Judgement,
  Passage,
  Place,
  Route,
  Section,
  Source,
} from '../model/schema/dossier.ts'
import { citationsBySource, type Citation } from './citations.ts'
import { marksBehind } from './marks-behind.ts'
import { refer, splitReference } from './references.ts'

export type DossierRecord =
  | { kind: 'claim'; record: Claim }
  | { kind: 'incident'; record: ToldIncident }
  | { kind: 'place'; record: Place }
  | { kind: 'actor'; record: Actor }
  | { kind: 'route'; record: Route }
  | { kind: 'factor'; record: Factor }
  | { kind: 'judgement'; record: Judgement }
  | { kind: 'source'; record: Source }
  | { kind: 'date'; record: string }

export interface Mention {
  section: Section
  passage: string
  text: string
}
export type { ClaimFinding }

const byId = <T extends { id: string }>(list: readonly T[]) =>
  new Map(list.map((one) => [one.id, one]))

function add<V>(map: Map<string, V[]>, key: string, value: V): void {
  const list = map.get(key)
  if (list === undefined) map.set(key, [value])
  else if (!list.includes(value)) list.push(value)
}

export class DossierIndex {
  readonly dossier: Dossier
  readonly claims: ReadonlyMap<string, Claim>
  readonly incidents: ReadonlyMap<string, ToldIncident>
  /** In the order of the dossier. */
  readonly toldIncidents: readonly ToldIncident[]
  readonly places: ReadonlyMap<string, Place>
  readonly actors: ReadonlyMap<string, Actor>
  readonly routes: ReadonlyMap<string, Route>
  readonly factors: ReadonlyMap<string, Factor>
  readonly judgements: ReadonlyMap<string, Judgement>
  readonly sources: ReadonlyMap<string, Source>
  readonly #claimsAbout = new Map<string, Claim[]>()
  readonly #mentions = new Map<string, Mention[]>()
  readonly #findings: ReadonlyMap<string, readonly ClaimFinding[]>
  readonly #claimsTelling: ReadonlyMap<string, readonly Claim[]>
  readonly #citations: ReadonlyMap<string, readonly Citation[]>
  readonly #firstClaims = new Map<string, Claim[]>()
  readonly #firstParagraphs = new Map<string, number[]>()
  readonly #factorOfRoute = new Map<string, string>()

  constructor(dossier: Dossier) {
    this.dossier = dossier
    this.claims = byId(dossier.claims)
    this.incidents = readIncidents(dossier.incidents, dossier.claims, dossier.meta.article.source)
    this.toldIncidents = [...this.incidents.values()]
    this.#claimsTelling = claimsByIncident(dossier.claims)
    this.#findings = findingsByClaim(dossier.claims)
    this.places = byId(dossier.places.features)
    this.actors = byId(dossier.actors)
    this.routes = byId(dossier.routes.features)
    this.factors = byId(dossier.factors)
    this.judgements = byId(dossier.judgements ?? [])
    this.sources = byId(dossier.sources)
    for (const claim of dossier.claims) this.#readClaim(claim)
    for (const { id, basis } of dossier.judgements ?? []) {
      for (const claim of basis.flatMap((one) => this.claims.get(one) ?? []))
        add(this.#claimsAbout, refer('judgement', id), claim)
    }
    for (const section of dossier.text) this.#readSection(section)
    this.#readFirsts()
    for (const factor of dossier.factors) {
      for (const route of factor.routes) this.#factorOfRoute.set(route, factor.id)
    }
    this.#citations = citationsBySource(dossier, this.incidents)
  }

  #readClaim(claim: Claim): void {
    for (const about of subjectsOf(claim)) add(this.#claimsAbout, about, claim)
    for (const place of this.placesOfClaim(claim.id)) {
      add(this.#claimsAbout, refer('place', place), claim)
    }
  }

  #readSection(section: Section): void {
    for (const passage of section.passages) {
      for (const inline of passage.inlines) {
        if (inline.type !== 'link') continue
        add(this.#mentions, inline.to, { section, passage: passage.id, text: inline.text })
      }
    }
  }

  #readFirsts(): void {
    const claims = new Set<string>()
    const paragraphs = new Set<string>()
    for (const passage of this.dossier.text.flatMap((section) => section.passages)) {
      for (const claim of this.claimsIn(passage)) {
        if (!claims.has(claim.id)) add(this.#firstClaims, passage.id, claim)
        if (!paragraphs.has(claim.paragraph)) {
          add(this.#firstParagraphs, passage.id, Number(claim.paragraph.slice(1)))
        }
        claims.add(claim.id)
        paragraphs.add(claim.paragraph)
      }
    }
  }

  /** The record that a reference names; null when there is none. A date names itself. */
  record(reference: string): DossierRecord | null {
    const parts = splitReference(reference)
    if (parts === null) return null
    const { kind, id } = parts
    switch (kind) {
      case 'claim':
        return wrap(kind, this.claims.get(id))
      case 'incident':
        return wrap(kind, this.incidents.get(id))
      case 'place':
        return wrap(kind, this.places.get(id))
      case 'actor':
        return wrap(kind, this.actors.get(id))
      case 'route':
        return wrap(kind, this.routes.get(id))
      case 'factor':
        return wrap(kind, this.factors.get(id))
      case 'judgement':
        return wrap(kind, this.judgements.get(id))
      case 'source':
        return wrap(kind, this.sources.get(id))
      case 'date':
        return readEdtf(id).ok ? { kind, record: id } : null
      default:
        return kind satisfies never
    }
  }

  /** Claims that a passage links, in its order. */
  claimsIn(passage: Passage): readonly Claim[] {
    return passage.inlines.flatMap((inline) => {
      const parts = inline.type === 'link' ? splitReference(inline.to) : null
      return (parts?.kind === 'claim' ? this.claims.get(parts.id) : undefined) ?? []
    })
  }

  /** Findings whose claim this passage is the first to link, so that each stands in the text once. */
  findingsFirstIn(passage: string): readonly ClaimFinding[] {
    return (
      this.#firstClaims
        .get(passage)
        ?.flatMap((claim) => (claim.findings ?? []).map((finding) => ({ claim, finding }))) ?? []
    )
  }

  /** Paragraph numbers of the article whose claims begin in this passage and in none before it. */
  paragraphsFirstIn(passage: string): readonly number[] {
    return this.#firstParagraphs.get(passage) ?? []
  }

  claimsAbout(reference: string): readonly Claim[] {
    return this.#claimsAbout.get(reference) ?? []
  }

  /** Claims that assert an incident. */
  claimsTelling(incident: string): readonly Claim[] {
    return this.#claimsTelling.get(incident) ?? []
  }

  mentionsOf(reference: string): readonly Mention[] {
    return this.#mentions.get(reference) ?? []
  }

  /** Findings on a claim, on the claims that assert an incident, or on those about any other record; each once. */
  findingsOf(reference: string): readonly ClaimFinding[] {
    const parts = splitReference(reference)
    if (parts?.kind === 'claim') return this.#findings.get(parts.id) ?? []
    const claims =
      parts?.kind === 'incident' ? this.claimsTelling(parts.id) : this.claimsAbout(reference)
    const found = new Map<string, ClaimFinding>()
    for (const claim of claims) {
      for (const one of this.#findings.get(claim.id) ?? []) found.set(one.finding.id, one)
    }
    return [...found.values()]
  }

  citationsOf(source: string): readonly Citation[] {
    return this.#citations.get(source) ?? []
  }

  factorOfRoute(route: string): string | null {
    return this.#factorOfRoute.get(route) ?? null
  }

  /** Ids of the places that a claim names itself. */
  placesOfClaim(id: string): readonly string[] {
    const claim = this.claims.get(id)
    return (claim?.places ?? []).map((one) => (typeof one === 'string' ? one : one.place))
  }

  /** Boundary codes that a place falls under: its own, its province and country, or its members'. */
  codesOfPlace(id: string): readonly string[] {
    const place = this.places.get(id)
    if (place === undefined) return []
    const own = (one: Place) => {
      const { boundary, within, country } = one.properties
      return [boundary, within, country].filter((code) => code !== undefined)
    }
    const parts = partsOfPlace(place, (one) => this.places.get(one))
    const inner = parts.flatMap((part) =>
      part.place === null ? (part.code ?? []) : own(part.place),
    )
    return [...new Set([...own(place), ...inner])]
  }

  /** References that light up together with this one, itself included. */
  kin(reference: string): ReadonlySet<string> {
    const found = this.record(reference)
    const kin = new Set([reference])
    if (found === null) return kin
    if (found.kind === 'claim') {
      for (const about of subjectsOf(found.record)) kin.add(about)
      for (const place of this.placesOfClaim(found.record.id)) kin.add(refer('place', place))
    } else if (found.kind === 'date') {
      for (const one of this.datedWithin(found.record)) kin.add(one)
    } else if (found.kind !== 'place' && found.kind !== 'source') {
      for (const claim of this.claimsAbout(reference)) kin.add(refer('claim', claim.id))
    }
    if (found.kind === 'actor' || found.kind === 'source') {
      for (const one of marksBehind(this, found)) kin.add(one)
    }
    if (found.kind === 'judgement') {
      for (const subject of this.claimsAbout(reference).flatMap(subjectsOf)) kin.add(subject)
    }
    if (found.kind === 'factor') {
      for (const route of found.record.routes) kin.add(refer('route', route))
      for (const { place } of found.record.places) kin.add(refer('place', place))
    }
    return kin
  }

  /** Incidents and claims whose date, in either reading, overlaps an EDTF value. */
  datedWithin(edtf: string): readonly string[] {
    const overlaps = (date: string | undefined) => date !== undefined && overlap(edtf, date)
    return [
      ...this.toldIncidents
        .filter((one) => overlaps(one.told.date) || overlaps(one.checked?.date))
        .map((one) => refer('incident', one.id)),
      ...this.dossier.claims
        .filter((one) => overlaps(one.date))
        .map((one) => refer('claim', one.id)),
    ]
  }
}

function wrap<K extends DossierRecord['kind']>(
  kind: K,
  record: Extract<DossierRecord, { kind: K }>['record'] | undefined,
): Extract<DossierRecord, { kind: K }> | null {
  return record === undefined ? null : ({ kind, record } as Extract<DossierRecord, { kind: K }>)
}

type Span = readonly [start: number, end: number]

/** By their text: the dates of a dossier are few, and each is compared with all others. */
const spans = new Map<string, Span | null>()

/** Known part of a date: an open or unknown end does not reach further than the end that is known. */
function knownSpan(edtf: string): Span | null {
  const known = spans.get(edtf)
  if (known !== undefined) return known
  const span = readSpan(edtf)
  spans.set(edtf, span)
  return span
}

function readSpan(edtf: string): Span | null {
  const parsed = readEdtf(edtf)
  if (!parsed.ok) return null
  const { start, end } = boundsOf(parsed.value)
  if (start !== null) return [start, end ?? start + 1]
  return end === null ? null : [end - 1, end]
}

function overlap(one: string, other: string): boolean {
  const [first, second] = [knownSpan(one), knownSpan(other)]
  return first !== null && second !== null && first[0] < second[1] && second[0] < first[1]
}
