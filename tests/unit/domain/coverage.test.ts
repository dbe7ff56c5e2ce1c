/** What the Coverage page counts, of the real dossier and of any. */
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { coverageOf, SHOWN } from '../../../src/domain/coverage/coverage.ts'
import { layerOf, toShow } from '../../../src/domain/coverage/layer-of.ts'
import { DossierIndex } from '../../../src/domain/dossier-index.ts'
import { extentOf } from '../../../src/domain/extent.ts'
import { layerCatalogue } from '../../../src/domain/layer-catalogue.ts'
import type { Claim, NameMention } from '../../../src/model/schema/dossier.ts'
import { boundaries } from '../geo/out.ts'
import { kazakhstan } from '../support/kazakhstan.ts'

let index: DossierIndex
beforeAll(async () => {
  index = await kazakhstan()
})

const claimIn = (from: DossierIndex, id: string) =>
  coverageOf(from)
    .paragraphs.flatMap(({ claims }) => claims)
    .find(({ claim }) => claim.id === id)

describe('the coverage of the Kazakhstan dossier', () => {
  it('has 27 claims on the map, 16 in the text only and 3 unresolved', () => {
    expect(coverageOf(index).totals).toEqual({ map: 27, text: 16, unresolved: 3 })
  })

  it('goes through the ten paragraphs in their order, each with the sections that tell it', () => {
    const { paragraphs } = coverageOf(index)
    expect(paragraphs.map(({ paragraph }) => paragraph)).toEqual(
      Array.from({ length: 10 }, (_, at) => `P${String(at + 1)}`),
    )
    expect(paragraphs.map(({ sections }) => sections)).toEqual([
      ['A raid in oil country'],
      ...Array.from({ length: 3 }, () => ['The state changes its words']),
      ...Array.from({ length: 4 }, () => ['Three things said to feed the danger']),
      ...Array.from({ length: 2 }, () => ['What could follow']),
    ])
  })

  it('leads from every claim to a mark, or to a passage with the reason', () => {
    for (const one of coverageOf(index).paragraphs.flatMap(({ claims }) => claims)) {
      const { id } = one.claim
      expect(one.passage, id).not.toBeNull()
      expect(one.because === null, id).toBe(one.shown === 'map')
      expect(one.where.length > 0, id).toBe(one.shown === 'map')
      for (const reference of one.where) {
        expect(index.record(reference), `${id}: ${reference}`).not.toBeNull()
      }
      const [first] = one.where
      if (first === undefined) continue
      expect(extentOf(index, boundaries, first, 'told'), `${id}: ${first}`).not.toBeNull()
    }
  })

  it('shows a claim by what it is about before the places it names', () => {
    expect(claimIn(index, '1.4')?.where).toEqual([
      'route:money-pakistan',
      'place:pakistan',
      'place:atyrau-province',
    ])
  })

  it('gives a claim its verdict also when the finding stands at another', () => {
    const own = { verdict: 'unverified', confidence: 'moderate', sources: 0, origins: 0 }
    expect(claimIn(index, '1.5')).toMatchObject({ ruling: own, claim: { id: '1.5' } })
    expect(claimIn(index, '1.5')?.claim.findings).toBeUndefined()
    // Without that finding nobody has looked.
    const claims = index.dossier.claims.filter(({ id }) => id !== '1.4')
    const bare = new DossierIndex({ ...index.dossier, claims })
    expect(claimIn(bare, '1.5')?.ruling).toEqual({ ...own, confidence: null })
  })

  it('counts the verdicts of all claims', () => {
    const { verdicts, paragraphs } = coverageOf(index)
    const all = paragraphs.flatMap(({ claims }) => claims.map(({ ruling }) => ruling.verdict))
    expect(Object.values(verdicts).reduce((sum, one) => sum + one, 0)).toBe(all.length)
    for (const [verdict, count] of Object.entries(verdicts))
      expect(all.filter((one) => one === verdict)).toHaveLength(count)
    expect(verdicts.contradicted).toBeGreaterThan(0)
  })

  it('has a record for every name of the article', () => {
    const { names, paragraphs } = coverageOf(index)
    expect(names?.uncovered).toEqual([])
    expect(names?.all.length).toBeGreaterThan(40)
    for (const { paragraph, names } of paragraphs) expect(names, paragraph).not.toHaveLength(0)
    expect(paragraphs[8]?.names.map(({ name }) => name)).toEqual([
      'Kazakhstan',
      'Kazakh',
      'Central Asia',
    ])
  })

  it('names every place and actor that the dossier says the article names', () => {
    const carried = new Set(index.dossier.names?.map(({ record }) => record))
    const named = index.dossier.places.features.filter(
      ({ properties }) => properties.role === 'named',
    )
    for (const { id } of named) expect(carried, id).toContain(`place:${id}`)
    for (const { id, kind, says } of index.dossier.actors) {
      const isNamed = ['person', 'state body'].includes(kind) && !/not name it|Unnamed/.test(says)
      if (isNamed) expect(carried, id).toContain(`actor:${id}`)
    }
  })

  it('is written without carriage returns or a byte order mark', () => {
    expect(readFileSync('data/kazakhstan-2011/names.yaml', 'utf8')).not.toMatch(/\r|\uFEFF/)
  })
})

describe('the layer of a mark', () => {
  it('is one of the catalogue, for all that a claim can be shown by', () => {
    const known = new Set(layerCatalogue(index).map(({ id }) => id))
    const shown = coverageOf(index).paragraphs.flatMap(({ claims }) =>
      claims.flatMap(({ where }) => where),
    )
    const layers = [...new Set(shown)].map((reference) => layerOf(index, reference))
    for (const layer of layers) if (layer !== null) expect(known).toContain(layer)
    expect(layers).toContain('incidents')
  })

  it.each([
    ['incident:kenkiyak-2011', 'incidents'],
    ['route:money-pakistan', 'links'],
    ['route:heroin-east', 'factor:afghan-heroin'],
    ['factor:alleged-camps', 'factor:alleged-camps'],
    ['place:aktobe', 'cities'],
    ['place:atyrau-province', 'provinces'],
    ['place:southern-fd', 'districts'],
    ['place:kazakhstan', null],
    ['actor:imu', null],
    ['claim:1.1', null],
    ['incident:gone', null],
  ])('%s: %s', (reference, layer) => {
    expect(layerOf(index, reference)).toBe(layer)
  })

  it('chooses what is on, else what can be switched on, a country last', () => {
    const three = ['place:kazakhstan', 'factor:alleged-camps', 'incident:budget-2012']
    const chosen = (layers: string[], list = three) => toShow(index, list, layers)?.reference
    expect(chosen(['incidents'])).toBe('incident:budget-2012')
    expect(chosen([])).toBe('factor:alleged-camps')
    expect(chosen([], ['place:kazakhstan'])).toBe('place:kazakhstan')
    expect(chosen([], [])).toBeUndefined()
  })
})

describe('the coverage of any dossier', () => {
  const aShown = fc.constantFrom<Claim['shown'][]>(
    'map',
    { as: 'text', because: 'It has no place.' },
    { as: 'unresolved', because: 'Nobody says where.' },
  )
  const aName = fc.record(
    { name: fc.string({ minLength: 1 }), record: fc.constant('place:kazakhstan') },
    { requiredKeys: ['name'] },
  )

  it('counts each claim once, in its paragraph and the order of the file', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 0, max: 40 }), aShown)),
        fc.array(aName),
        (picks, names) => {
          const claims = new Map<string, Claim>()
          for (const [at, shown] of picks) {
            const claim = index.dossier.claims[at]
            if (claim !== undefined && !claims.has(claim.id))
              claims.set(claim.id, { ...claim, shown })
          }
          const mentions = names.map((one): NameMention => ({ ...one, paragraphs: ['P1', 'P10'] }))
          const made = new DossierIndex({
            ...index.dossier,
            claims: [...claims.values()],
            names: mentions,
          })
          const { paragraphs, totals, names: counted } = coverageOf(made)
          const rows = paragraphs.flatMap((one) => one.claims)
          expect(SHOWN.reduce((sum, shown) => sum + totals[shown], 0)).toBe(claims.size)
          expect(rows.map(({ claim }) => claim.id).toSorted()).toEqual(
            [...claims.keys()].toSorted(),
          )
          for (const shown of SHOWN) {
            expect(rows.filter((one) => one.shown === shown)).toHaveLength(totals[shown])
          }
          for (const { paragraph, claims: own } of paragraphs) {
            const ids = made.dossier.claims.filter((one) => one.paragraph === paragraph)
            expect(own.map(({ claim }) => claim)).toEqual(ids)
          }
          expect(counted?.all).toEqual(mentions)
          expect(counted?.uncovered).toEqual(mentions.filter((one) => !('record' in one)))
        },
      ),
      { numRuns: 60 },
    )
  })

  it('says that no names were listed', () => {
    const { names: _, ...rest } = index.dossier
    const { names, paragraphs } = coverageOf(new DossierIndex(rest))
    expect(names).toBeNull()
    expect(paragraphs.flatMap((one) => one.names)).toEqual([])
  })

  it('keeps a paragraph of which there is no claim', () => {
    const claims = index.dossier.claims.filter(({ paragraph }) => paragraph !== 'P5')
    const { paragraphs } = coverageOf(new DossierIndex({ ...index.dossier, claims }))
    expect(paragraphs[4]).toMatchObject({ paragraph: 'P5', claims: [], sections: [] })
  })
})
