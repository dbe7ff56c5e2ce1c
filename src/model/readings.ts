/** Both readings of an incident, worked out from the claims that assert it and the findings on them: no value of theirs is written twice. */
import { findingsByClaim, sourcesOfFinding } from './findings.ts'
import type { Claim, Finding, Incident, Outcome, Whereabouts } from './schema/dossier.ts'

/** One telling of an incident: when, where, who and with what outcome. */
export interface Reading {
  date?: string
  places: readonly Whereabouts[]
  outcome?: Outcome
  actors: readonly Involved[]
  says: string
  /** Ids, each once. */
  sources: readonly string[]
}

export type Involved = NonNullable<Claim['actors']>[number]

export interface CheckedReading extends Reading {
  /** Where other sources call the event otherwise. */
  title?: string
}

/** A value that a further claim has otherwise than the first: told, never merged in silence. */
export interface Apart {
  claim: string
  what: 'date' | 'places' | 'killed' | 'injured' | 'arrested'
}

/** An incident with what claims and findings make of it. */
export interface ToldIncident extends Incident {
  told: Reading
  /** Null where no other source speaks of it. */
  checked: CheckedReading | null
  apart: readonly Apart[]
}

const COUNTS = ['killed', 'injured', 'arrested'] as const

export const whereaboutsOfClaim = ({ places, precision }: Claim): Whereabouts[] =>
  places.map((one) => (typeof one === 'string' ? { place: one, precision } : one))

/** Each once, by its key; the first one stays. */
function firsts<T>(list: readonly T[], keyOf: (one: T) => string): T[] {
  const found = new Map<string, T>()
  for (const one of list) if (!found.has(keyOf(one))) found.set(keyOf(one), one)
  return [...found.values()]
}

const first = <T>(list: readonly (T | undefined)[]): T | undefined =>
  list.find((one) => one !== undefined)

/** The first of each count; every note. */
function outcomeOf(all: readonly Outcome[]): Outcome | undefined {
  if (all.length === 0) return undefined
  const counts = COUNTS.flatMap((name) => {
    const count = first(all.map((one) => one[name]))
    return count === undefined ? [] : [[name, count] as const]
  })
  const notes = all.flatMap(({ note }) => note ?? [])
  return {
    ...Object.fromEntries(counts),
    ...(notes.length === 0 ? {} : { note: notes.join(' ') }),
  }
}

const given = <T>(list: readonly (T | undefined)[]): T[] =>
  list.filter((one): one is T => one !== undefined)

function toldOf(claims: readonly Claim[], article: string): Reading {
  const date = first(claims.map((one) => one.date))
  const outcome = outcomeOf(given(claims.map((one) => one.outcome)))
  return {
    ...(date === undefined ? {} : { date }),
    places: firsts(claims.flatMap(whereaboutsOfClaim), ({ place }) => place),
    ...(outcome === undefined ? {} : { outcome }),
    actors: firsts(
      claims.flatMap((one) => one.actors ?? []),
      ({ actor, role }) => `${actor} ${role}`,
    ),
    says: claims.map((one) => one.says).join(' '),
    sources: [article],
  }
}

/** Findings that have what is claimed at all: that nobody else speaks of it changes nothing. */
export const speaks = ({ verdict }: Finding) =>
  verdict !== 'unverified' && verdict !== 'not open to checking'

/** `own` stand on the claims that tell it: theirs are the changes. `others` bear on those claims from elsewhere. */
function checkedOf(
  own: readonly Finding[],
  others: readonly Finding[],
  told: Reading,
): CheckedReading | null {
  const speaking = [...own, ...others].filter(speaks)
  if (speaking.length === 0) return null
  const changes = given(own.filter(speaks).map((one) => one.changes))
  const title = first(changes.map((one) => one.title))
  const date = first(changes.map((one) => one.date)) ?? told.date
  const outcome = outcomeOf(given(changes.map((one) => one.outcome))) ?? told.outcome
  return {
    ...(title === undefined ? {} : { title }),
    ...(date === undefined ? {} : { date }),
    places: first(changes.map((one) => one.places)) ?? told.places,
    ...(outcome === undefined ? {} : { outcome }),
    actors: first(changes.map((one) => one.actors)) ?? told.actors,
    // In a few words where it has them: the whole stands with the finding.
    says: speaking
      .map(({ checked, says }) => (checked === undefined ? says : `${checked}.`))
      .join(' '),
    sources: [...new Set(speaking.flatMap(sourcesOfFinding))],
  }
}

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other)

function apartOf(claims: readonly Claim[], told: Reading): Apart[] {
  // All places come together: they are held against those of the first claim that has any.
  const placed = claims.map(whereaboutsOfClaim).find((places) => places.length > 0) ?? []
  return claims.flatMap((claim): Apart[] => {
    const places = whereaboutsOfClaim(claim)
    const elsewhere =
      places.length > 0 && !placed.some((one) => places.some(({ place }) => place === one.place))
    return [
      ...(claim.date === undefined || claim.date === told.date ? [] : ['date' as const]),
      ...(elsewhere ? ['places' as const] : []),
      ...COUNTS.filter(
        (name) =>
          claim.outcome?.[name] !== undefined && !same(claim.outcome[name], told.outcome?.[name]),
      ),
    ].map((what) => ({ claim: claim.id, what }))
  })
}

function readIncident(
  incident: Incident,
  claims: readonly Claim[],
  findings: ReturnType<typeof findingsByClaim>,
  article: string,
): ToldIncident {
  const told = toldOf(claims, article)
  const own = claims.flatMap((one) => one.findings ?? [])
  const others = claims
    .flatMap(({ id }) => findings.get(id) ?? [])
    .flatMap(({ finding }) => (own.includes(finding) ? [] : finding))
  return {
    ...incident,
    told,
    checked: checkedOf(own, [...new Set(others)], told),
    apart: apartOf(claims, told),
  }
}

/** Claims that assert each incident, by its id, in their order. */
export function claimsByIncident(claims: readonly Claim[]): ReadonlyMap<string, readonly Claim[]> {
  const found = new Map<string, Claim[]>()
  for (const claim of claims) {
    if (claim.tells === undefined) continue
    found.set(claim.tells, [...(found.get(claim.tells) ?? []), claim])
  }
  return found
}

/**
 * Every incident in both readings, by id. Of a finding its changes count for the claim on which it stands. `article` is
 * the id of the article's source.
 */
export function readIncidents(
  incidents: readonly Incident[],
  claims: readonly Claim[],
  article = '',
): ReadonlyMap<string, ToldIncident> {
  const telling = claimsByIncident(claims)
  const findings = findingsByClaim(claims)
  return new Map(
    incidents.map((one) => [
      one.id,
      readIncident(one, telling.get(one.id) ?? [], findings, article),
    ]),
  )
}

/** Who has a part in it in either reading, each part once. */
export const actorsOf = ({ told, checked }: Pick<ToldIncident, 'told' | 'checked'>): Involved[] =>
  firsts([...told.actors, ...(checked?.actors ?? [])], ({ actor, role }) => `${actor} ${role}`)
