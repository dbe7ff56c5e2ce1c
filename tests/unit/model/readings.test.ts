/** Both readings of an incident, worked out from claims and findings; what two claims have otherwise is told. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  actorsOf,
  readIncidents,
  whereaboutsOfClaim,
  type ToldIncident,
} from '../../../src/model/readings.ts'
import { compileDossier } from '../../../src/model/compile.ts'
import type { Claim, Dossier, Finding, Incident } from '../../../src/model/schema/dossier.ts'
import { Incident as IncidentSchema } from '../../../src/model/schema/records.ts'
import { anyDossier } from '../../support/any-dossier/any-dossier.ts'

const ARTICLE = 'note'
const event: Incident = { id: 'event', title: 'The event', kind: 'bombing' }

const aClaim = (id: string, more: Partial<Claim> = {}): Claim => ({
  id,
  paragraph: `P${id.split('.')[0] ?? ''}`,
  says: `Claim ${id} says so.`,
  kind: 'incident',
  places: [{ place: 'aktobe', precision: 'city' }],
  precision: 'city',
  hedge: 'none',
  tells: event.id,
  about: [],
  shown: 'map',
  ...more,
})

const aFinding = (id: string, more: Partial<Finding> = {}): Finding => ({
  id,
  verdict: 'partly corroborated',
  confidence: 'moderate',
  says: `Finding ${id} says so.`,
  evidence: [{ source: 'S1', stance: 'qualifies', credibility: 2 }],
  ...more,
})

function readingsOf(...claims: readonly Claim[]): ToldIncident {
  const read = readIncidents([event], claims, ARTICLE).get(event.id)
  if (read === undefined) throw new Error('the incident is lost')
  return read
}

const people = (low: number, high: number | null = low) => ({ low, high })

describe('an incident record', () => {
  it('stores nothing that a claim or a finding has', () => {
    expect(Object.keys(IncidentSchema.entries).toSorted()).toEqual([
      'id',
      'kind',
      'marking',
      'related',
      'title',
    ])
  })
})

describe('the told reading', () => {
  it('is what the claim that tells it has, by the article alone', () => {
    const { told } = readingsOf(
      aClaim('1.1', {
        date: '2011-05-14',
        outcome: { killed: people(1), note: 'A first count.' },
        actors: [{ actor: 'police', role: 'victim' }],
      }),
    )
    expect(told).toEqual({
      date: '2011-05-14',
      places: [{ place: 'aktobe', precision: 'city' }],
      outcome: { killed: people(1), note: 'A first count.' },
      actors: [{ actor: 'police', role: 'victim' }],
      says: 'Claim 1.1 says so.',
      sources: [ARTICLE],
    })
  })

  it('has no key for what no claim has', () => {
    const { told } = readingsOf(aClaim('1.1', { places: [] }))
    expect(told).toEqual({ places: [], actors: [], says: 'Claim 1.1 says so.', sources: [ARTICLE] })
  })

  it('gives a place that a claim names alone the precision of the claim', () => {
    const { told } = readingsOf(
      aClaim('1.1', { places: ['atyrau-province'], precision: 'province' }),
    )
    expect(told.places).toEqual([{ place: 'atyrau-province', precision: 'province' }])
  })

  it('is of the claims that tell it, never of those that only speak of it', () => {
    const { told, apart } = readingsOf(
      aClaim('1.1', { date: '2011' }),
      aClaim('1.2', {
        date: '2012',
        about: [`incident:${event.id}`],
        places: ['kazakhstan'],
        tells: 'another',
      }),
    )
    expect(told.date).toBe('2011')
    expect(told.places.map(({ place }) => place)).toEqual(['aktobe'])
    expect(apart).toEqual([])
  })
})

describe('the checked reading', () => {
  it('is null where nobody looked, where nobody else speaks of it, and where nothing can be checked', () => {
    expect(readingsOf(aClaim('1.1')).checked).toBeNull()
    for (const verdict of ['unverified', 'not open to checking'] as const) {
      const findings = [aFinding('F1', { verdict, changes: { date: '2012' } })]
      expect(readingsOf(aClaim('1.1', { findings })).checked).toBeNull()
    }
  })

  it.each(['corroborated', 'partly corroborated', 'contradicted'] as const)(
    'is there where a finding calls the claim %s, with the sources of that finding',
    (verdict) => {
      const evidence: Finding['evidence'] = ['S1', 'S2'].map((source) => ({
        source,
        stance: 'supports',
        credibility: 2,
      }))
      const { told, checked } = readingsOf(
        aClaim('1.1', {
          date: '2011',
          outcome: { killed: people(2) },
          actors: [{ actor: 'police', role: 'victim' }],
          findings: [
            aFinding('F1', { verdict, evidence }),
            aFinding('F2', { verdict: 'unverified', evidence: [], changes: {} }),
          ],
        }),
      )
      expect(checked?.sources).toEqual(['S1', 'S2'])
      expect(checked?.says).toBe('Finding F1 says so.')
      // What no finding changes stays as it was told.
      const { date, places, outcome, actors } = told
      expect(checked).toMatchObject({ date, places, outcome, actors })
      expect(checked).not.toHaveProperty('title')
    },
  )

  it('has what a finding changes, and the rest as told', () => {
    const changes: NonNullable<Finding['changes']> = {
      title: 'Another name',
      date: '2011-05-17',
      places: [{ place: 'kenkiyak', precision: 'city' }],
      outcome: { killed: people(1), injured: people(2, null) },
      actors: [{ actor: 'bomber', role: 'alleged perpetrator' }],
    }
    for (const [key, value] of Object.entries(changes)) {
      const claim = aClaim('1.1', {
        date: '2011-05-14',
        outcome: { arrested: people(3) },
        actors: [{ actor: 'police', role: 'victim' }],
        findings: [aFinding('F1', { changes: { [key]: value } })],
      })
      const { told, checked } = readingsOf(claim)
      const { date, places, outcome, actors } = told
      expect(checked).toMatchObject({ date, places, outcome, actors, [key]: value })
      expect(told).toEqual(readingsOf({ ...claim, findings: [] }).told)
    }
  })

  it('is never made by a finding on a claim that only speaks of the incident', () => {
    const findings = [aFinding('F1', { verdict: 'corroborated', changes: { date: '1999' } })]
    const about = [`incident:${event.id}`]
    const other = aClaim('1.2', { tells: 'another', about, findings })
    expect(readingsOf(aClaim('1.1'), other).checked).toBeNull()
  })
})

describe('two claims that tell one incident', () => {
  const claims = [
    aClaim('1.1', {
      date: '2011-07-14',
      outcome: { killed: people(10), note: 'One note.' },
      actors: [{ actor: 'police', role: 'observer' }],
    }),
    aClaim('2.2', {
      date: '2011-07-09',
      places: [{ place: 'kenkiyak', precision: 'city' }],
      outcome: { killed: people(9), arrested: people(2), note: 'Another.' },
      actors: [
        { actor: 'police', role: 'observer' },
        { actor: 'bomber', role: 'suspect' },
      ],
    }),
  ]

  it('are told apart in all that they have differently', () => {
    expect(readingsOf(...claims).apart).toEqual([
      { claim: '2.2', what: 'date' },
      { claim: '2.2', what: 'places' },
      { claim: '2.2', what: 'killed' },
    ])
  })

  it('lose nothing: the first value counts, places, actors and notes of both are kept', () => {
    expect(readingsOf(...claims).told).toEqual({
      date: '2011-07-14',
      places: [
        { place: 'aktobe', precision: 'city' },
        { place: 'kenkiyak', precision: 'city' },
      ],
      outcome: { killed: people(10), arrested: people(2), note: 'One note. Another.' },
      actors: [
        { actor: 'police', role: 'observer' },
        { actor: 'bomber', role: 'suspect' },
      ],
      says: 'Claim 1.1 says so. Claim 2.2 says so.',
      sources: [ARTICLE],
    })
  })

  it('are not apart where they agree, or where the second adds what the first leaves open', () => {
    const first = aClaim('1.1', { date: '2011-07-14' })
    expect(readingsOf(first, { ...first, id: '2.2' }).apart).toEqual([])
    const more = { ...first, id: '2.2', outcome: { killed: people(1) } }
    expect(readingsOf(first, more).apart).toEqual([])
    const undated = aClaim('1.1', { places: [] })
    expect(readingsOf(undated, { ...first, id: '2.2' }).apart).toEqual([])
  })

  it('say which of them is apart, one by one', () => {
    const third = aClaim('3.1', { date: '2011-07-10', outcome: { injured: people(1) } })
    const fourth = aClaim('4.1', { date: '2011-07-14', outcome: { injured: people(2) } })
    const apart = readingsOf(...claims, third, fourth).apart.filter(({ claim }) => claim !== '2.2')
    expect(apart).toEqual([
      { claim: '3.1', what: 'date' },
      { claim: '4.1', what: 'injured' },
    ])
  })
})

describe('any dossier', () => {
  function madeOf(seed: number): Dossier {
    const options = { incidents: 1 + (seed % 6), claims: 16, cities: 3, steps: null }
    const compiled = compileDossier(anyDossier(seed, options).files, null)
    if (!compiled.ok) throw new Error(`seed ${String(seed)} gives no dossier`)
    return compiled.dossier
  }

  it('has a reading of each incident that holds every value of its claims, or says that they differ', () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const { incidents, claims } = madeOf(seed)
        const all = readIncidents(incidents, claims, ARTICLE)
        expect([...all.keys()]).toEqual(incidents.map(({ id }) => id))
        for (const [id, { told, checked, apart }] of all) {
          for (const claim of claims.filter(({ tells }) => tells === id)) {
            const isApart = (what: string) =>
              apart.some((one) => one.claim === claim.id && one.what === what)
            expect(isApart('date')).toBe(claim.date !== undefined && claim.date !== told.date)
            for (const { place } of whereaboutsOfClaim(claim))
              expect(told.places.map((one) => one.place)).toContain(place)
            for (const what of ['killed', 'injured', 'arrested'] as const) {
              const own = claim.outcome?.[what]
              if (own !== undefined && !isApart(what)) expect(told.outcome?.[what]).toEqual(own)
            }
            for (const one of claim.actors ?? []) expect(told.actors).toContainEqual(one)
          }
          expect(actorsOf({ told, checked })).toEqual(expect.arrayContaining([...told.actors]))
        }
      }),
      { numRuns: 25 },
    )
  })

  it('gives the same readings whatever stands on claims that do not tell the incident', () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const { incidents, claims } = madeOf(seed)
        const whole = readIncidents(incidents, claims, ARTICLE)
        for (const { id } of incidents) {
          // What bears on a claim may stand on another: it is moved along.
          const telling = claims.filter(({ tells }) => tells === id)
          const shared = claims.filter(
            ({ tells, findings = [] }) =>
              tells !== id &&
              findings.some(({ also = [] }) => telling.some((one) => also.includes(one.id))),
          )
          const own = [...telling, ...shared.map((one) => ({ ...one, tells: 'another' }))]
          expect(readIncidents(incidents, own, ARTICLE).get(id)).toEqual(whole.get(id))
        }
      }),
      { numRuns: 25 },
    )
  })
})
