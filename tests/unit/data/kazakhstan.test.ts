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
  P1: 5,
  P2: 5,
  P3: 6,
  P4: 6,
  P5: 2,
  P6: 4,
  P7: 3,
  P8: 3,
  P9: 3,
  P10: 4,
}

describe('the Kazakhstan dossier', () => {
  it('has all 41 claims, each in its paragraph', () => {
    const { claims } = index.dossier
    expect(claims).toHaveLength(41)
    const counted = Object.fromEntries(
      Object.keys(CLAIMS_BY_PARAGRAPH).map((paragraph) => [
        paragraph,
        claims.filter((one) => one.paragraph === paragraph).length,
      ]),
    )
    expect(counted).toEqual(CLAIMS_BY_PARAGRAPH)
  })

  it('has all 17 disputes', () => {
    const ids = index.dossier.claims.flatMap((one) => (one.disputes ?? []).map(({ id }) => id))
    expect(new Set(ids).size).toBe(17)
    expect(ids).toHaveLength(17)
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

  it('documents only the legs that a source documents', () => {
    for (const { id, properties } of index.dossier.routes.features) {
      for (const leg of properties.legs.filter((one) => one.certainty === 'documented')) {
        expect(
          leg.sources.some((one) => one !== 'esisc'),
          `${id} ${leg.from}`,
        ).toBe(true)
      }
    }
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
