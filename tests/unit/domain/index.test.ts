import { beforeAll, describe, expect, it } from 'vitest'
import { attentionByCode, attentionClassOf } from '../../../src/domain/attention.ts'
import { cardOf } from '../../../src/domain/card.ts'
import type { DossierIndex } from '../../../src/domain/dossier-index.ts'
import { layerCatalogue } from '../../../src/domain/layer-catalogue.ts'
import { legendRows } from '../../../src/domain/legend.ts'
import { attentionAreas } from '../../../src/domain/measured-areas.ts'
import { marksOf } from '../../../src/domain/marks.ts'
import { titleOf } from '../../../src/domain/titles.ts'
import { boundaries } from '../geo/out.ts'
import { kazakhstan } from '../support/kazakhstan.ts'
import type { ReadingChoice } from '../../../src/model/schema/vocabulary.ts'

let index: DossierIndex
beforeAll(async () => {
  index = await kazakhstan()
})

const everything = () => [
  ...index.dossier.claims.map((one) => `claim:${one.id}`),
  ...index.dossier.incidents.map((one) => `incident:${one.id}`),
  ...index.dossier.places.features.map((one) => `place:${one.id}`),
  ...index.dossier.actors.map((one) => `actor:${one.id}`),
  ...index.dossier.routes.features.map((one) => `route:${one.id}`),
  ...index.dossier.factors.map((one) => `factor:${one.id}`),
  ...index.dossier.sources.map((one) => `source:${one.id}`),
]

describe('what a card says of where', () => {
  it('never calls a place a spot of which only a radius is known', () => {
    const known = index.toldIncidents.flatMap(({ id, told }) =>
      told.places.some(({ place }) => index.places.get(place)?.properties.radiusKm !== undefined)
        ? [`incident:${id}`]
        : [],
    )
    const spoken = index.dossier.claims.flatMap(({ id, precision }) =>
      precision === 'point' &&
      index
        .placesOfClaim(id)
        .every((place) => index.places.get(place)?.properties.radiusKm !== undefined)
        ? [`claim:${id}`]
        : [],
    )
    for (const reference of [...known, ...spoken, 'incident:kenkiyak-2011']) {
      const facts = cardOf(index, reference, 'checked')?.facts ?? []
      const said = facts.find(({ name }) => name === 'precision')?.runs[0]?.text
      expect(said, reference).toMatch(/^(?:spot|town), give or take \d+ km$/)
    }
  })
})

describe('the index', () => {
  it('knows every record by its reference and nothing else', () => {
    for (const reference of everything()) expect(index.record(reference), reference).not.toBeNull()
    for (const wrong of ['claim:99.9', 'incident:none', 'nothing', 'date:yesterday', 'place:']) {
      expect(index.record(wrong), wrong).toBeNull()
    }
  })

  it('gives every incident, route and factor at least one claim', () => {
    for (const reference of everything().filter((one) => /^(?:incident|route|factor):/.test(one))) {
      expect(index.claimsAbout(reference).length, reference).toBeGreaterThan(0)
    }
  })

  it('sets every finding beside the text exactly once', () => {
    const passages = index.dossier.text.flatMap((section) => section.passages)
    const asides = passages
      .flatMap((one) => index.findingsFirstIn(one.id))
      .map((one) => one.finding.id)
    const all = index.dossier.claims.flatMap((one) => (one.findings ?? []).map(({ id }) => id))
    expect(all.length).toBeGreaterThan(40)
    expect(asides.toSorted()).toEqual(all.toSorted())
  })

  it('begins each of the article’s ten paragraphs in one passage', () => {
    const passages = index.dossier.text.flatMap((section) => section.passages)
    const numbers = passages.flatMap((one) => index.paragraphsFirstIn(one.id))
    expect(numbers.toSorted((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])
  })

  it('lights a claim with the records it is about, and a record with its claims', () => {
    expect(index.kin('claim:2.2')).toContain('incident:kenkiyak-2011')
    expect(index.kin('incident:kenkiyak-2011')).toContain('claim:2.2')
    expect(index.kin('factor:afghan-heroin')).toContain('route:heroin-east')
  })

  it('finds by date in either reading', () => {
    expect(index.datedWithin('2011-05-14')).toContain('incident:aktobe-bombing-2011')
    expect(index.datedWithin('2011-05-17')).toContain('incident:aktobe-bombing-2011')
    expect(index.datedWithin('1999')).toEqual([])
  })
})

describe('a card', () => {
  it('can be made of every record in both readings, with a title and no dangling reference', () => {
    for (const reference of everything()) {
      for (const reading of ['told', 'checked'] as const) {
        const card = cardOf(index, reference, reading)
        expect(card?.title, reference).not.toBe('')
        for (const one of [
          ...(card?.connected ?? []),
          ...(card?.who ?? []).map((w) => w.reference),
        ]) {
          expect(index.record(one), `${reference} → ${one}`).not.toBeNull()
          expect(titleOf(index, one)).not.toBe('')
        }
      }
    }
  })

  it('shows what changes between the readings', () => {
    const where = (reading: ReadingChoice) =>
      cardOf(index, 'incident:kenkiyak-2011', reading)?.facts.find((one) => one.name === 'where')
    expect(where('told')?.runs[0]?.to).toBe('place:aktobe')
    expect(where('told')?.other?.runs[0]?.to).toBe('place:kenkiyak')
    expect(where('checked')?.runs[0]?.to).toBe('place:kenkiyak')
    expect(where('checked')?.other).toMatchObject({ reading: 'told' })
  })
})

describe('marks', () => {
  it('are never more exact than the source, in either reading', () => {
    for (const reading of ['told', 'checked'] as const) {
      for (const mark of marksOf(index, reading)) {
        const kind = index.places.get(mark.place)?.properties.kind
        if (kind === 'province' || kind === 'country') expect(mark.precision).toBe(kind)
      }
    }
  })

  it('move with the reading and leave a ghost where the other has them', () => {
    const at = (reading: ReadingChoice) =>
      marksOf(index, reading)
        .filter((one) => one.reference === 'incident:kenkiyak-2011')
        .map((one) => [one.place, one.ghost])
    expect(at('told')).toEqual([
      ['aktobe', false],
      ['kenkiyak', true],
    ])
    expect(at('checked')).toEqual([
      ['kenkiyak', false],
      ['aktobe', true],
    ])
  })
})

describe('attention', () => {
  it('equals a plain recount for Atyrau province and Kazakhstan', () => {
    const counts = attentionByCode(index)
    const recount = (code: string) =>
      index.dossier.claims.filter((claim) =>
        index.placesOfClaim(claim.id).some((place) => index.codesOfPlace(place).includes(code)),
      ).length
    for (const code of ['KZ-ATY', 'KZ', 'KG', 'RU-DA']) expect(counts.get(code)).toBe(recount(code))
  })

  it('puts every count into exactly one class, and none for zero', () => {
    expect(attentionClassOf(0)).toBeNull()
    expect([1, 2, 3, 4, 7, 8, 40].map(attentionClassOf)).toEqual([0, 1, 1, 2, 2, 3, 3])
  })

  it('counts in the legend what the map colours', () => {
    const layer = layerCatalogue(index).find((one) => one.id === 'attention')
    const rows = layer === undefined ? [] : legendRows(index, boundaries, layer, null)
    const counted = rows.reduce((sum, one) => sum + (one.count ?? 0), 0)
    expect(counted).toBe(attentionAreas(index, boundaries).size)
    expect(counted).toBeGreaterThan(8)
  })
})

describe('the layer catalogue', () => {
  it('has unique ids, a title each, and a layer for every factor', () => {
    const layers = layerCatalogue(index)
    expect(new Set(layers.map((one) => one.id)).size).toBe(layers.length)
    for (const factor of index.dossier.factors) {
      expect(layers.some((one) => one.id === `factor:${factor.id}`)).toBe(true)
    }
    for (const layer of layers) {
      expect(layer.title).not.toBe('')
      const labels = legendRows(index, boundaries, layer, null).map((one) => one.label)
      expect(new Set(labels).size).toBe(labels.length)
    }
  })
})
