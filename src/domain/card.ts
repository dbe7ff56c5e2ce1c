/** What a record's panel says, worked out apart from how it looks: the same card feeds panel, list and export. */
import { sourcesOfJudgement } from '../model/judgements.ts'
import type { Apart, Reading, ToldIncident } from '../model/readings.ts'
import type { Claim, Family, Precision } from '../model/schema/dossier.ts'
import { CARD_KICKERS, CARD_WORDS } from '../words/record/cards.ts'
import { CLAIM_WORDS } from '../words/record/claims.ts'
import { FACTOR_KINDS } from '../words/record/kinds.ts'
import { PLACE_PREFIXES } from '../words/record/places.ts'
import { NO_DATE, NONE_GIVEN } from '../words/record/unknown.ts'
import type { ClaimFinding, DossierIndex, DossierRecord, Mention } from './dossier-index.ts'
import { connectedTo } from './connections.ts'
import { FAMILY_OF_INCIDENT, FAMILY_OF_ROUTE, familyOfReference, kindsOfClaim } from './families.ts'
import {
  dateRun,
  facts,
  joined,
  runsFact,
  placeRun,
  textOf,
  words,
  type Fact,
  type FactName,
  type TextRun,
} from './facts.ts'
import { rulingOf, type Ruling } from './evidence/verdict.ts'
import { readingOf } from './marks.ts'
import { refer } from './references.ts'
import { sayDate } from '../words/record/say-date.ts'
import { sayOutcome } from '../words/record/say-outcome.ts'
import { titleOf } from './titles.ts'
import { PRECISIONS, type ReadingChoice } from '../model/schema/vocabulary.ts'

export interface Cited {
  source: string
  /** What the source is cited for, when that is not the whole record. */
  says?: string
}
export interface Connection {
  reference: string
  role?: string
}

export interface Card {
  reference: string
  kicker: string
  /** How the record came out; null where no verdict is given on such a record. */
  ruling: Ruling | null
  /** Of a route: whether its course or its matter is in dispute. */
  disputed: boolean
  family: Family | null
  title: string
  alsoNamed: string[]
  says: string
  facts: Fact[]
  who: Connection[]
  claims: readonly Claim[]
  sources: Cited[]
  findings: readonly ClaimFinding[]
  /** What further claims have otherwise than the first that asserts the incident. */
  apart: readonly Apart[]
  mentions: readonly Mention[]
  connected: string[]
}

export function cardOf(
  index: DossierIndex,
  reference: string,
  reading: ReadingChoice,
): Card | null {
  const found = index.record(reference)
  if (found === null) return null
  const claims =
    found.kind === 'claim' || found.kind === 'source' || found.kind === 'date'
      ? []
      : index.claimsAbout(reference)
  const findings = found.kind === 'place' ? [] : index.findingsOf(reference)
  return {
    reference,
    title: titleOf(index, reference, reading),
    ruling: rulingOf(index, reference),
    disputed: false,
    apart: [],
    alsoNamed: [],
    who: [],
    sources: [],
    claims,
    findings,
    mentions: mentionsWithClaims(index, reference, claims),
    connected: connectedTo(index, reference, found),
    ...ownPart(index, found, reading),
  }
}

type OwnPart = Pick<Card, 'kicker' | 'family' | 'says' | 'facts'> & Partial<Card>

function ownPart(index: DossierIndex, found: DossierRecord, reading: ReadingChoice): OwnPart {
  switch (found.kind) {
    case 'incident':
      return incidentPart(index, found.record, reading)
    case 'claim':
      return claimPart(index, found.record)
    case 'place': {
      const { names, kind, aliases, iso, note, coordinates, radiusKm } = found.record.properties
      const others = [names.ru, names.kk, names.local].filter((name) => name !== undefined)
      const codes =
        iso === undefined ? [] : [...new Set([iso.y2011, iso.now])].filter((code) => code !== null)
      return {
        kicker: kind,
        family: null,
        says: note ?? '',
        alsoNamed: [...new Set(others)].filter((name) => name !== names.en),
        facts: facts([
          ['aliases', aliases?.join(', ')],
          ['codes', codes.join(' → ')],
          [
            'coordinates',
            coordinates === undefined ? undefined : CARD_WORDS.coordinates(coordinates, radiusKm),
          ],
        ]),
      }
    }
    case 'actor': {
      const { names, kind, aliases, says } = { ...found.record, names: found.record.name }
      return {
        kicker: kind,
        family: null,
        says,
        alsoNamed: [names.ru, names.kk, names.local].filter((name) => name !== undefined),
        facts: facts([['aliases', aliases?.join(', ')]]),
      }
    }
    case 'route': {
      const { kind, says, direction, unknown, date, legs, disputed } = found.record.properties
      const from = legs[0]?.from
      const to = legs.at(-1)?.to
      const ends = [from, to].filter((id) => id !== undefined)
      return {
        kicker: kind,
        family: FAMILY_OF_ROUTE[kind],
        disputed,
        says,
        facts: [
          {
            name: 'where',
            runs: joined(
              ends.map((id) => placeRun(index, id)),
              ' → ',
            ),
          },
          ...facts([
            ['when', date === undefined ? undefined : sayDate(date)],
            ['direction', direction === 'none' ? CARD_WORDS.noDirection : undefined],
            ['unknown', unknown],
          ]),
        ],
        sources: unique(legs.flatMap((leg) => leg.sources)).map((source) => ({ source })),
      }
    }
    case 'factor': {
      const { kind, family, says } = found.record
      return { kicker: FACTOR_KINDS[kind], family, says, facts: [] }
    }
    case 'judgement': {
      const { statement, whose, likelihood, confidence, horizon, basis, against, alternatives } =
        found.record
      const { outcome } = found.record
      return {
        kicker: CARD_KICKERS.judgement,
        family: null,
        says: statement,
        facts: [
          ...facts([
            ['whose', whose],
            ['likelihood', likelihood ?? NONE_GIVEN],
            ['confidence', confidence ?? NONE_GIVEN],
            ['horizon', horizon],
          ]),
          ...runsFact(
            'basis of a judgement',
            joined(
              basis.map((id) => ({ text: id, to: refer('claim', id) })),
              ', ',
            ),
          ),
          ...facts([
            ['against', against.map((one) => one.says).join(' ')],
            ['alternatives', alternatives?.join(' ')],
            ['came', outcome?.says],
          ]),
        ],
        sources: unique(sourcesOfJudgement(found.record)).map((source) => ({ source })),
      }
    }
    case 'source': {
      const { publisher, date, note, reliability, url, identifier } = found.record
      const { origin, accessed, read, language, interest, sha256, archived } = found.record
      return {
        kicker: CARD_KICKERS.source,
        family: null,
        says: note ?? '',
        facts: facts([
          [
            'published',
            CARD_WORDS.published(publisher, date === undefined ? NO_DATE : sayDate(date)),
          ],
          ['reliability', reliability],
          ['origin', origin],
          ['interest', interest],
          ['read', read],
          ['accessed', accessed === undefined ? undefined : sayDate(accessed)],
          ['language', language],
          ['address', url ?? CARD_WORDS.noLink(identifier ?? '')],
          ['archived', archived],
          ['sha256', sha256],
        ]),
      }
    }
    case 'date':
      return { kicker: CARD_KICKERS.date, family: null, says: '', facts: [] }
    default:
      return found satisfies never
  }
}

function incidentPart(
  index: DossierIndex,
  incident: ToldIncident,
  reading: ReadingChoice,
): OwnPart {
  const shown = readingOf(incident, reading)
  const otherName = shown === incident.told ? 'checked' : 'told'
  const other = otherName === 'told' ? incident.told : incident.checked
  const compare = (name: FactName, of: (one: Reading) => TextRun[]): Fact[] => {
    const runs = of(shown)
    const others = other === null ? [] : of(other)
    const differs = others.length > 0 && textOf(runs) !== textOf(others)
    if (runs.length === 0 && !differs) return []
    return [{ name, runs, ...(differs ? { other: { reading: otherName, runs: others } } : {}) }]
  }
  const where = (one: Reading) =>
    joined(
      one.places.map(({ place, role = 'at' }) => placeRun(index, place, PLACE_PREFIXES[role])),
      ', ',
    )
  return {
    kicker: incident.kind,
    family: FAMILY_OF_INCIDENT[incident.kind],
    says: shown.says,
    facts: [
      ...compare('where', where),
      ...compare('when', (one) => (one.date === undefined ? [] : [dateRun(one.date)])),
      ...compare('outcome', (one) => words(sayOutcome(one.outcome))),
      ...facts([['precision', knownTo(index, shown.places)]]),
    ],
    apart: incident.apart,
    who: shown.actors.map(({ actor, role }) => ({ reference: refer('actor', actor), role })),
    sources: unique([...incident.told.sources, ...(incident.checked?.sources ?? [])]).map(
      (source) => ({ source }),
    ),
  }
}

function claimPart(index: DossierIndex, claim: Claim): OwnPart {
  const { shown } = claim
  return {
    kicker: kindsOfClaim(claim).join(', '),
    family: familyOfReference(index, refer('claim', claim.id)),
    says: claim.says,
    facts: [
      ...runsFact(
        'where',
        joined(
          index.placesOfClaim(claim.id).map((id) => placeRun(index, id)),
          ', ',
        ),
      ),
      ...runsFact('when', claim.date === undefined ? [] : [dateRun(claim.date)]),
      ...facts([
        ['basis', claim.dateBasis],
        ['outcome', sayOutcome(claim.outcome) ?? undefined],
        ['figures', claim.figures],
        [
          'precision',
          knownTo(
            index,
            index.placesOfClaim(claim.id).map((place) => ({ place, precision: claim.precision })),
          ) ?? claim.precision,
        ],
        ['hedge', claim.hedge],
        ['informants', claim.informants?.join(', ')],
        ['remark', claim.remark],
        ['shown', shown === 'map' ? 'map' : CLAIM_WORDS.notDrawn(shown.as, shown.because)],
      ]),
    ],
    sources: [{ source: index.dossier.meta.article.source }],
  }
}

function mentionsWithClaims(
  index: DossierIndex,
  reference: string,
  claims: readonly Claim[],
): Mention[] {
  const own = index.mentionsOf(reference)
  const through = claims.flatMap((claim) => index.mentionsOf(refer('claim', claim.id)))
  return (own.length > 0 ? [...own] : through).slice(0, 12)
}

/** The closest that any place is known to; a spot of which only a radius is known is told with it. */
function knownTo(
  index: DossierIndex,
  places: readonly { place: string; precision: Precision }[],
): string | undefined {
  const closest = PRECISIONS.find((one) => places.some(({ precision }) => precision === one))
  if (closest !== 'point' && closest !== 'city') return closest
  const radii = places
    .filter(({ precision }) => precision === closest)
    .map(({ place }) => index.places.get(place)?.properties.radiusKm ?? 0)
  const radius = Math.min(...radii)
  return radius === 0 ? closest : CARD_WORDS.known(closest, radius)
}

const unique = (list: readonly string[]) => [...new Set(list)]
