/** How claims and incidents come out: by what is found on them alone, and counted by origins. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DossierIndex } from '../../../src/domain/dossier-index.ts'
import { sayRuling } from '../../../src/words/record/say-ruling.ts'
import {
  differs,
  rulingOfClaim,
  rulingOfIncident,
  type Ruling,
} from '../../../src/domain/evidence/verdict.ts'
import { itemsOf } from '../../../src/domain/facets/items.ts'
import { refer } from '../../../src/domain/references.ts'
import { originOf } from '../../../src/model/origins.ts'
import { parseDossier } from '../../../src/model/parse-dossier.ts'
import type { Claim, Dossier, Finding, Verdict } from '../../../src/model/schema/dossier.ts'
import {
  aFinding,
  aSeed,
  changed,
  madeOf,
  minimal,
  RUNS,
  withFindings,
} from '../support/any-findings.ts'
import type { ReadingChoice } from '../../../src/model/schema/vocabulary.ts'

describe('a claim', () => {
  it('without findings is unverified, without confidence, and never corroborated', () => {
    fc.assert(
      fc.property(aSeed, (seed) => {
        const dossier = madeOf(seed)
        const index = new DossierIndex(dossier)
        for (const claim of dossier.claims) {
          if (index.findingsOf(refer('claim', claim.id)).length > 0) continue
          expect(rulingOfClaim(index, claim)).toEqual({
            verdict: 'unverified',
            confidence: null,
            origins: 0,
            sources: 0,
          })
        }
      }),
      RUNS,
    )
  })

  it('never inherits from an incident, from what it is about, or from other claims', () => {
    fc.assert(
      fc.property(aSeed, (seed) => {
        const dossier = madeOf(seed)
        const index = new DossierIndex(dossier)
        for (const claim of dossier.claims) {
          const own = new Set(
            index.findingsOf(refer('claim', claim.id)).map(({ finding }) => finding.id),
          )
          const alone = changed({ ...dossier, incidents: [] }, ({ tells: _, ...one }): Claim => ({
            ...one,
            about: [],
            findings: (one.findings ?? []).filter(({ id }) => own.has(id)),
          }))
          expect(rulingOfClaim(alone, claim)).toEqual(rulingOfClaim(index, claim))
        }
      }),
      RUNS,
    )
  })

  it('is not made surer by a corroborated claim that tells the same incident', () => {
    const dossier = minimal()
    const [first, second] = dossier.claims
    if (first === undefined || second === undefined) throw new Error('two claims are wanted')
    const index = new DossierIndex({
      ...dossier,
      claims: [
        withFindings(first, [aFinding('F1', 'corroborated')]),
        { ...second, tells: 'aktobe-bombing', about: ['incident:aktobe-bombing'] },
      ],
    })
    expect(rulingOfClaim(index, first).verdict).toBe('corroborated')
    expect(rulingOfClaim(index, second).verdict).toBe('unverified')
    expect(rulingOfIncident(index, { id: 'aktobe-bombing' })).toMatchObject({
      verdict: 'partly corroborated',
      confidence: null,
    })
  })

  it('has the findings of another claim that name it as well, and counts them once', () => {
    const dossier = minimal()
    const also = aFinding('F1', 'corroborated', { also: ['2.1'], confidence: 'low' })
    const index = changed(dossier, (one) => withFindings(one, one.id === '1.1' ? [also] : []))
    for (const id of ['1.1', '2.1'])
      expect(rulingOfClaim(index, { id })).toEqual({
        verdict: 'corroborated',
        confidence: 'low',
        origins: 1,
        sources: 1,
      })
    expect(rulingOfClaim(index, { id: '3.1' }).verdict).toBe('unverified')
  })

  it.each<[readonly Verdict[], Verdict]>([
    [['corroborated', 'corroborated'], 'corroborated'],
    [['contradicted', 'contradicted'], 'contradicted'],
    [['corroborated', 'contradicted'], 'partly corroborated'],
    [['corroborated', 'partly corroborated'], 'partly corroborated'],
    [['partly corroborated', 'unverified'], 'partly corroborated'],
    [['contradicted', 'unverified'], 'contradicted'],
    [['unverified', 'not open to checking'], 'unverified'],
  ])('with findings %j comes out as %s, as sure as the least sure of them', (verdicts, verdict) => {
    const findings = verdicts.map((one, at) =>
      aFinding(`F${String(at + 1)}`, one, { confidence: at === 0 ? 'high' : 'moderate' }),
    )
    const index = changed(minimal(), (one) => withFindings(one, one.id === '1.1' ? findings : []))
    const backwards = changed(minimal(), (one) =>
      withFindings(one, one.id === '1.1' ? findings.toReversed() : []),
    )
    for (const made of [index, backwards])
      expect(rulingOfClaim(made, { id: '1.1' })).toMatchObject({ verdict, confidence: 'moderate' })
  })
})

describe('an incident', () => {
  it('comes out by the claims that tell it, and by nothing else', () => {
    fc.assert(
      fc.property(aSeed, (seed) => {
        const dossier = madeOf(seed)
        const index = new DossierIndex(dossier)
        for (const incident of dossier.incidents) {
          const tellers = new Set(index.claimsTelling(incident.id).map(({ id }) => id))
          expect(tellers.size).toBeGreaterThan(0)
          const bears = (claim: Claim, { also = [] }: Finding) =>
            [claim.id, ...also].some((id) => tellers.has(id))
          const others = changed(dossier, (claim) => {
            const kept = (claim.findings ?? []).filter((one) => bears(claim, one))
            if (tellers.has(claim.id)) return withFindings(claim, kept)
            // Whatever is found on others, that speak of it or do not, changes nothing.
            const against = aFinding('F9001', 'contradicted')
            const about = [refer('incident', incident.id)]
            return { ...withFindings(claim, [...kept, against]), about }
          })
          expect(rulingOfIncident(others, incident)).toEqual(rulingOfIncident(index, incident))
        }
      }),
      RUNS,
    )
  })

  it('is corroborated only where every claim that tells it is', () => {
    fc.assert(
      fc.property(aSeed, (seed) => {
        const dossier = madeOf(seed)
        const index = new DossierIndex(dossier)
        for (const incident of dossier.incidents) {
          const all = index.claimsTelling(incident.id).map((one) => rulingOfClaim(index, one))
          const isWhole = all.every(({ verdict }) => verdict === 'corroborated')
          expect(rulingOfIncident(index, incident).verdict === 'corroborated').toBe(isWhole)
        }
      }),
      RUNS,
    )
  })

  it('is the same in both readings', () => {
    fc.assert(
      fc.property(aSeed, (seed) => {
        const dossier = madeOf(seed)
        const index = new DossierIndex(dossier)
        const sureIn = (reading: ReadingChoice) =>
          itemsOf(index, reading).map(({ reference, certainty, sure }) => [
            reference,
            certainty,
            sure,
          ])
        expect(sureIn('told')).toEqual(sureIn('checked'))
      }),
      RUNS,
    )
  })
})

describe('a second source of an origin that is there already', () => {
  /** Each source twice, the second with the first’s origin, and beside the first wherever that speaks. */
  function doubled(dossier: Dossier): Dossier {
    const twin = (id: string) => `twin-${id}`
    return {
      ...dossier,
      sources: dossier.sources.flatMap((one) => [
        one,
        { ...one, id: twin(one.id), origin: originOf(one).toLowerCase() },
      ]),
      claims: dossier.claims.map((claim) =>
        withFindings(
          claim,
          (claim.findings ?? []).map((finding) => ({
            ...finding,
            evidence: finding.evidence.flatMap((one) => [
              one,
              { ...one, source: twin(one.source) },
            ]),
          })),
        ),
      ),
    }
  }

  /** Sources that are their own origin name it, so that a twin can share it. */
  const named = (dossier: Dossier): Dossier => ({
    ...dossier,
    sources: dossier.sources.map((one) => ({ ...one, origin: originOf(one).toLowerCase() })),
  })

  it('changes no verdict and no number of origins, and no evidence that bore a verdict fails', () => {
    fc.assert(
      fc.property(aSeed, (seed) => {
        const dossier = named(madeOf(seed))
        const more = doubled(dossier)
        expect(parseDossier(JSON.parse(JSON.stringify(more))).ok).toBe(true)
        const [index, twice] = [new DossierIndex(dossier), new DossierIndex(more)]
        const same = ({ verdict, confidence, origins }: Ruling) => ({
          verdict,
          confidence,
          origins,
        })
        for (const one of dossier.claims) {
          const [before, after] = [rulingOfClaim(index, one), rulingOfClaim(twice, one)]
          expect(same(after)).toEqual(same(before))
          expect(after.sources).toBeGreaterThanOrEqual(before.sources)
        }
        for (const one of dossier.incidents)
          expect(same(rulingOfIncident(twice, one))).toEqual(same(rulingOfIncident(index, one)))
      }),
      RUNS,
    )
  })
})

describe('in words', () => {
  it.each<[Ruling, string]>([
    [
      { verdict: 'contradicted', confidence: 'high', sources: 3, origins: 2 },
      'contradicted, high confidence, 3 sources, 2 origins',
    ],
    [
      { verdict: 'corroborated', confidence: 'moderate', sources: 1, origins: 1 },
      'corroborated, moderate confidence, 1 source, 1 origin',
    ],
    [
      { verdict: 'unverified', confidence: null, sources: 0, origins: 0 },
      'unverified, no other source',
    ],
    [
      { verdict: 'not open to checking', confidence: 'high', sources: 0, origins: 0 },
      'not open to checking, high confidence',
    ],
  ])('%j', (ruling, said) => {
    expect(sayRuling(ruling)).toBe(said)
  })

  it('others differ where one contradicts or qualifies, not where all support', () => {
    const stances = (...list: readonly Finding['evidence'][number]['stance'][]) =>
      aFinding('F1', 'partly corroborated', {
        evidence: list.map((stance, at) => ({
          source: `S${String(at + 1)}`,
          stance,
          credibility: 2,
        })),
      })
    expect(differs(stances())).toBe(false)
    expect(differs(stances('supports', 'supports'))).toBe(false)
    expect(differs(stances('supports', 'qualifies'))).toBe(true)
    expect(differs(stances('contradicts'))).toBe(true)
  })
})
