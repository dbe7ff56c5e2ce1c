/** What each verdict needs of its evidence, and that witnesses are counted by their origin. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  independentOrigins,
  originOf,
  originsOf,
  type KnownOrigins,
} from '../../../src/model/origins.ts'
import type { Finding, Source, Verdict } from '../../../src/model/schema/dossier.ts'
import { STANCES, VERDICTS } from '../../../src/model/schema/vocabulary.ts'
import { lackOf } from '../../../src/model/verdict-rule.ts'

type Evidence = Finding['evidence'][number]

const source = (id: string, origin?: string): Source => ({
  id,
  title: id,
  publisher: 'P',
  identifier: 'x',
  reliability: 'B',
  ...(origin === undefined ? {} : { origin }),
})

const SOURCES = [
  source('note', 'authors'),
  source('note-copy', 'authors'),
  source('S1'),
  source('S2', 'press-office'),
  source('S3', 'press-office'),
  source('S4', 'court'),
]

const known: KnownOrigins = {
  sources: new Map(SOURCES.map((one) => [one.id, one])),
  article: 'note',
}

/** As `S1 supports`. */
const evidence = (...list: readonly `${string} ${Evidence['stance']}`[]): Evidence[] =>
  list.map((one) => {
    const [id = '', stance = ''] = one.split(' ')
    return {
      source: id,
      stance: STANCES.find((known) => known === stance) ?? 'qualifies',
      credibility: 2,
    }
  })

function borne(found: readonly Evidence[], informants?: readonly string[]): Verdict[] {
  const claim = { id: '1.1', ...(informants === undefined ? {} : { informants: [...informants] }) }
  return VERDICTS.filter(
    (verdict) => lackOf(claim, { id: 'F1', verdict, evidence: [...found] }, known) === null,
  )
}

describe('the verdicts that evidence bears', () => {
  it.each<[string, readonly Evidence[], readonly Verdict[]]>([
    ['nothing', [], ['unverified', 'not open to checking']],
    ['a source that supports', evidence('S1 supports'), ['corroborated', 'partly corroborated']],
    [
      'a source that qualifies',
      evidence('S1 qualifies'),
      ['partly corroborated', 'unverified', 'not open to checking'],
    ],
    ['a source that contradicts', evidence('S1 contradicts'), ['contradicted']],
    [
      'sources for and against',
      evidence('S1 supports', 'S4 contradicts'),
      ['corroborated', 'partly corroborated', 'contradicted'],
    ],
    [
      'a source against and one with a reservation',
      evidence('S1 contradicts', 'S4 qualifies'),
      ['partly corroborated', 'contradicted'],
    ],
    ['the article itself', evidence('note supports'), ['unverified']],
    ['a copy of the article', evidence('note-copy supports'), ['unverified']],
    ['the article against itself', evidence('note-copy contradicts'), ['unverified']],
    [
      'a source that is not listed',
      evidence('S9 supports'),
      ['corroborated', 'partly corroborated'],
    ],
  ])('of %s', (_, found, verdicts) => {
    expect(borne(found)).toEqual(verdicts)
  })

  it('are not those of the only one who told it to the article', () => {
    const reports = evidence('S2 supports', 'S3 supports')
    expect(borne(reports)).toEqual(['corroborated', 'partly corroborated'])
    expect(borne(reports, ['press-office'])).toEqual(['unverified'])
    expect(borne(evidence('S2 qualifies'), ['press-office'])).toEqual([
      'unverified',
      'not open to checking',
    ])
  })

  it('are those of one among several informants, and of anybody else', () => {
    const reports = evidence('S2 supports')
    expect(borne(reports, ['press-office', 'court'])).toEqual([
      'corroborated',
      'partly corroborated',
    ])
    expect(borne(reports, ['court'])).toEqual(['corroborated', 'partly corroborated'])
    expect(borne(evidence('S2 supports', 'S4 supports'), ['court'])).toEqual([
      'corroborated',
      'partly corroborated',
    ])
  })

  it('are against the claim also by its only informant: who takes it back contradicts it', () => {
    expect(borne(evidence('S2 contradicts'), ['press-office'])).toContain('contradicted')
  })

  it('lack what is told with the finding, the claim, the verdict and a mend', () => {
    for (const verdict of VERDICTS) {
      const found = ['unverified', 'not open to checking'].includes(verdict)
        ? evidence('S1 supports')
        : []
      const lack = lackOf({ id: '4.2' }, { id: 'F7', verdict, evidence: found }, known)
      expect(lack?.what).toContain(`finding F7 calls claim 4.2 ${verdict}`)
      expect(lack?.mend).not.toBe('')
    }
  })
})

const anEvidence = fc.uniqueArray(
  fc.record({
    source: fc.constantFrom(...SOURCES.map(({ id }) => id)),
    stance: fc.constantFrom(...STANCES),
    credibility: fc.constantFrom(1 as const, 3 as const, 6 as const),
  }),
  { selector: (one) => one.source },
)
const someInformants = fc.uniqueArray(fc.constantFrom('press-office', 'court', 'S1', 'authors'), {
  maxLength: 2,
})

describe('any evidence', () => {
  it('bears some verdict', () => {
    fc.assert(
      fc.property(anEvidence, someInformants, (found, informants) => {
        expect(borne(found, informants)).not.toEqual([])
      }),
    )
  })

  it('bears the same with one more source of an origin that has that stance already', () => {
    fc.assert(
      fc.property(anEvidence, someInformants, fc.nat(), (found, informants, at) => {
        const model = found[at % Math.max(1, found.length)]
        if (model === undefined) return
        const origin = originOf(known.sources.get(model.source) ?? { id: model.source })
        const more = { ...known, sources: new Map(known.sources).set('S99', source('S99', origin)) }
        const all = [...found, { ...model, source: 'S99' }]
        expect(originsOf(all, more)).toEqual(originsOf(found, known))
        expect(independentOrigins({ informants }, all, more)).toEqual(
          independentOrigins({ informants }, found, known),
        )
        for (const verdict of VERDICTS) {
          const lack = (evidence: Evidence[], by: KnownOrigins) =>
            lackOf({ id: '1.1', informants }, { id: 'F1', verdict, evidence }, by)
          expect(lack(all, more)).toEqual(lack(found, known))
        }
      }),
    )
  })
})

describe('origins', () => {
  it('are the sources’ own where they name none, each once, and never the article’s', () => {
    const all = evidence(
      'S1 supports',
      'S2 supports',
      'S3 contradicts',
      'note supports',
      'note-copy supports',
    )
    expect(originsOf(all, known)).toEqual(new Set(['S1', 'press-office']))
    expect(independentOrigins({ informants: ['press-office'] }, all, known)).toEqual(
      new Set(['S1']),
    )
    expect(independentOrigins({ informants: ['press-office', 'S1'] }, all, known)).toEqual(
      new Set(['S1', 'press-office']),
    )
    expect(independentOrigins({}, all, known)).toEqual(new Set(['S1', 'press-office']))
  })
})
