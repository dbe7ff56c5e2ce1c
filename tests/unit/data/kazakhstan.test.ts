import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import type { DossierIndex } from '../../../src/domain/dossier-index.ts'
import { kazakhstan } from '../support/kazakhstan.ts'

let index: DossierIndex
beforeAll(async () => {
  index = await kazakhstan()
})

/** Claims a paragraph, as they were counted in the article. */
const CLAIMS_BY_PARAGRAPH = {
  P1: 6,
  P2: 5,
  P3: 7,
  P4: 7,
  P5: 3,
  P6: 4,
  P7: 3,
  P8: 4,
  P9: 3,
  P10: 4,
}

describe('the Kazakhstan dossier', () => {
  it('has all 46 claims, each in its paragraph', () => {
    const { claims } = index.dossier
    expect(claims).toHaveLength(46)
    const counted = Object.fromEntries(
      Object.keys(CLAIMS_BY_PARAGRAPH).map((paragraph) => [
        paragraph,
        claims.filter((one) => one.paragraph === paragraph).length,
      ]),
    )
    expect(counted).toEqual(CLAIMS_BY_PARAGRAPH)
  })

  it('has a finding on every claim, numbered from F1 without a gap', () => {
    const { claims } = index.dossier
    for (const { id } of claims) expect(index.findingsOf(`claim:${id}`), id).not.toEqual([])
    const ids = claims.flatMap((one) => (one.findings ?? []).map(({ id }) => id))
    expect(ids.toSorted()).toEqual(ids.map((_, at) => `F${String(at + 1)}`).toSorted())
  })

  it('never has the article bear itself out', () => {
    const article = index.dossier.meta.article.source
    for (const { findings = [] } of index.dossier.claims)
      for (const { id, evidence } of findings)
        expect(
          evidence.map(({ source }) => source),
          id,
        ).not.toContain(article)
  })

  it('links every claim from the text', () => {
    for (const { id } of index.dossier.claims) {
      expect(index.mentionsOf(`claim:${id}`).length, id).toBeGreaterThan(0)
    }
  })

  it('never places an alleged camp: its routes end at the border, outside Kazakhstan', () => {
    const recruits = index.routes.get('recruits')
    expect(recruits?.properties.legs.every((leg) => leg.certainty === 'schematic')).toBe(true)
    expect(recruits?.properties.disputed).toBe(true)
    const camps = index.dossier.places.features.filter((one) =>
      /camp/i.test(one.properties.names.en),
    )
    expect(camps).toEqual([])
  })

  it('gives no point to a region, province or country', () => {
    for (const { id, geometry, properties } of index.dossier.places.features) {
      const area = ['country', 'province', 'federal district', 'region'].includes(properties.kind)
      expect(geometry === null, id).toBe(area)
    }
  })

  it('documents only the legs that a source documents, and lays no road to the article', () => {
    for (const { id, properties } of index.dossier.routes.features) {
      for (const { from, to, certainty, sources } of properties.legs) {
        const others = sources.filter((one) => one !== 'esisc')
        if (certainty === 'documented') expect(others, `${id} ${from}`).not.toEqual([])
        if (others.length > 0 || sources.length === 0) continue
        // The article names areas that people or money go between, and no place on the way.
        expect(certainty, `${id} ${from}`).toBe('schematic')
        for (const end of [from, to]) expect(index.places.get(end)?.geometry, end).toBeNull()
      }
      const cited = properties.legs.flatMap(({ sources }) => sources)
      // An arrow needs somebody else who says which way.
      if (cited.every((one) => one === 'esisc')) expect(properties.direction, id).toBe('none')
    }
  })

  it('does not take crossings that are named for trade for those of heroin', () => {
    const certaintyOf = (from: string, to: string) =>
      index.dossier.routes.features.flatMap(({ properties }) =>
        properties.legs
          .filter((leg) => leg.from === from && leg.to === to)
          .map(({ certainty }) => certainty),
      )
    expect(certaintyOf('sher-khan', 'nizhny-panj')).toEqual(['illustrative'])
    expect(certaintyOf('hairatan', 'termez')).toEqual(['illustrative'])
    expect(index.routes.has('heroin-caspian')).toBe(false)
  })

  it('names every drawn place in English, Russian and Kazakh', () => {
    for (const { id, properties } of index.dossier.places.features) {
      if (properties.boundary === undefined && properties.members === undefined) {
        if (index.places.get(id)?.geometry === null) continue
      }
      expect(properties.names.ru, id).toBeDefined()
      expect(properties.names.kk, id).toBeDefined()
    }
  })

  it('is written without carriage returns or a byte order mark', () => {
    for (const name of ['claims', 'sources', 'incidents', 'actors', 'factors', 'dossier']) {
      const text = readFileSync(`data/kazakhstan-2011/${name}.yaml`, 'utf8')
      expect(/\r|\uFEFF/.test(text), name).toBe(false)
    }
  })
})
