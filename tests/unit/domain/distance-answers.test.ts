import { beforeAll, describe, expect, it } from 'vitest'
import { candidatesOf } from '../../../src/domain/distance/candidates.ts'
import { foundWithin, nearestOf } from '../../../src/domain/distance/answer.ts'
import { foundByArea, groundOf } from '../../../src/domain/distance/ground.ts'
import { kilometresBetween } from '../../../src/domain/distance/globe.ts'
import { pointOf } from '../../../src/domain/distance/legs.ts'
import { sayKilometres, saySquareKilometres } from '../../../src/words/record/say-kilometres.ts'
import { sizeOf } from '../../../src/domain/distance/size.ts'
import { legsByRoute, standingOf } from '../../../src/domain/distance/within.ts'
import type { DossierIndex } from '../../../src/domain/dossier-index.ts'
import { boundaries } from '../geo/out.ts'
import { kazakhstan } from '../support/kazakhstan.ts'
import type { ReadingChoice } from '../../../src/model/schema/vocabulary.ts'

let index: DossierIndex
beforeAll(async () => {
  index = await kazakhstan()
})

type Reach = Parameters<typeof groundOf>[1]

function ask(question: Reach, reading: ReadingChoice = 'told') {
  const ground = groundOf(index, question, reading)
  if (typeof ground === 'string') throw new Error(ground)
  const found = foundWithin(index, ground.base, question.km, reading)
  return { ...found, byArea: foundByArea(index, boundaries, ground, found, reading) }
}

const at = (place: string) => {
  const position = pointOf(index, place)
  if (position === null) throw new Error(`${place} is no point`)
  return position
}

describe('within a circle', () => {
  it('are all places that are near enough, and no other', () => {
    for (const km of [50, 200, 400, 900, 2500]) {
      const { spots } = ask({ ask: 'circle', around: 'place:aktobe', km })
      const found = spots.filter((one) => one.km <= km).map(({ reference }) => reference)
      for (const { id, geometry } of index.dossier.places.features) {
        if (geometry === null || id === 'aktobe') continue
        const near = kilometresBetween(at('aktobe'), at(id)) <= km
        expect(found.includes(`place:${id}`), `${id} ${String(km)}`).toBe(near)
      }
      expect(spots.map((one) => one.km)).toEqual(
        spots.map((one) => one.km).toSorted((a, b) => a - b),
      )
    }
  })

  it('an incident known only to a province has no distance', () => {
    const { spots, byArea } = ask({ ask: 'circle', around: 'place:atyrau', km: 100 })
    expect(spots.map(({ reference }) => reference)).not.toContain('incident:atyrau-raid-2011')
    expect(byArea).toContainEqual({
      reference: 'incident:atyrau-raid-2011',
      place: 'atyrau-province',
      level: 'province',
      leg: null,
    })
    expect(byArea.find(({ reference }) => reference === 'incident:budget-2012')?.level).toBe(
      'country',
    )
  })

  it('an area that the circle does not meet is not told of', () => {
    const { byArea } = ask({ ask: 'circle', around: 'place:almaty', km: 50 })
    expect(byArea.map(({ reference }) => reference)).not.toContain('incident:atyrau-raid-2011')
  })

  it('what is known to some kilometres may lie on the other side of the line', () => {
    const between = kilometresBetween(at('aktobe'), at('kenkiyak'))
    const kenkiyak = (km: number) =>
      ask({ ask: 'circle', around: 'place:aktobe', km }).spots.find(
        ({ reference }) => reference === 'place:kenkiyak',
      )
    const standing = (km: number) => {
      const hit = kenkiyak(km)
      return hit === undefined ? null : standingOf(hit, km)
    }
    expect(standing(between + 16)).toBe('certain')
    expect(standing(between + 5)).toBe('maybe outside')
    expect(standing(between - 5)).toBe('maybe inside')
    expect(standing(between - 16)).toBeNull()
  })

  it('moves with the reading', () => {
    const of = (reading: ReadingChoice) =>
      ask({ ask: 'circle', around: 'place:aktobe', km: 50 }, reading).spots.map(
        ({ reference }) => reference,
      )
    expect(of('told')).toContain('incident:kenkiyak-2011')
    expect(of('checked')).not.toContain('incident:kenkiyak-2011')
  })
})

describe('along a route', () => {
  it('lies each incident that is near one of its legs, which is named', () => {
    const { spots } = ask({ ask: 'corridor', along: 'route:heroin-centre-west', km: 100 })
    const bombing = spots.find(({ reference }) => reference === 'incident:aktobe-bombing-2011')
    expect(bombing?.km).toBeCloseTo(0)
    expect([bombing?.beside?.from, bombing?.beside?.to]).toContain('aktobe')
  })

  it('lie legs of other routes, and not its own', () => {
    const { legs } = ask({ ask: 'corridor', along: 'route:heroin-east', km: 10 })
    const routes = legsByRoute(legs).map(([{ reference }]) => reference)
    expect(routes).toContain('route:heroin-taraz')
    expect(routes).not.toContain('route:heroin-east')
  })

  it('an end that is a country is measured from nowhere', () => {
    expect(groundOf(index, { ask: 'corridor', along: 'route:recruits', km: 100 }, 'told')).toBe(
      'no leg',
    )
    expect(groundOf(index, { ask: 'corridor', along: 'place:osh', km: 100 }, 'told')).toBe('no leg')
    const { spots } = ask({ ask: 'corridor', along: 'route:cell-2004', km: 20 })
    expect(spots.map(({ reference }) => reference)).toEqual(['place:shymkent'])
  })
})

describe('the nearest', () => {
  it('are five of a kind at the most, by distance', () => {
    const ranked = nearestOf(index, { ask: 'nearest', of: 'cities', to: 'place:bishkek' }, 'told')
    if (typeof ranked === 'string') throw new Error(ranked)
    const expected = candidatesOf(index, 'told')
      .spots.filter((one) => one.kind === 'cities' && one.reference !== 'place:bishkek')
      .map((one) => ({ ...one, km: kilometresBetween(at('bishkek'), one.position) }))
      .toSorted((one, other) => one.km - other.km)
      .slice(0, 5)
    expect(ranked.hits.map(({ reference }) => reference)).toEqual(
      expected.map(({ reference }) => reference),
    )
    expect(ranked.hits[0]).toMatchObject({ reference: 'place:korday', direction: 'NE' })
  })

  it('routes stand there once each', () => {
    const ranked = nearestOf(index, { ask: 'nearest', of: 'routes', to: [70, 45] }, 'told')
    if (typeof ranked === 'string') throw new Error(ranked)
    const references = ranked.hits.map(({ reference }) => reference)
    expect(references).toHaveLength(5)
    expect(new Set(references).size).toBe(5)
  })

  it.each([
    ['place:kazakhstan', 'area'],
    ['incident:atyrau-raid-2011', 'area'],
    ['source:S1', 'nowhere'],
    ['incident:nobody', 'nowhere'],
  ])('to %s is not known: %s', (to, why) => {
    expect(nearestOf(index, { ask: 'nearest', of: 'incidents', to }, 'told')).toBe(why)
  })

  it('to what has two places asks which', () => {
    const to = 'incident:uzbekistan-attacks-2004'
    expect(nearestOf(index, { ask: 'nearest', of: 'cities', to }, 'told')).toBe('area')
    expect(nearestOf(index, { ask: 'nearest', of: 'cities', to }, 'checked')).toBe('several')
  })
})

describe('size', () => {
  // Published areas, of the statistics of the country: the drawn outlines are simplified.
  it.each([
    ['place:kazakhstan', 2_724_900, 0.01],
    ['place:aktobe-province', 300_600, 0.02],
    ['place:atyrau-province', 118_600, 0.08],
  ])('of %s is near what is published', (reference, km2, share) => {
    const size = sizeOf(index, boundaries, reference)
    if (size?.of !== 'area') throw new Error('no area')
    expect(Math.abs(size.km2 / km2 - 1)).toBeLessThan(share)
    expect(size.perimeterKm).toBeGreaterThan(2 * Math.sqrt(Math.PI * size.km2))
  })

  it('of a route adds up by certainty', () => {
    const size = sizeOf(index, boundaries, 'route:heroin-east')
    if (size?.of !== 'route') throw new Error('no route')
    const { documented, illustrative, schematic } = size.byCertainty
    expect(size.km).toBeCloseTo(documented + illustrative + schematic)
    expect(documented).toBeGreaterThan(0)
    expect(size.unmeasured).toBe(0)
    expect(sizeOf(index, boundaries, 'route:recruits')).toMatchObject({ km: 0, unmeasured: 2 })
  })

  it('of a region has no outline, and of a point or a source there is none', () => {
    expect(sizeOf(index, boundaries, 'place:southern-kyrgyzstan')).toMatchObject({
      of: 'area',
      perimeterKm: null,
    })
    for (const one of ['place:atyrau', 'source:S1', 'incident:aktobe-bombing-2011', 'nothing'])
      expect(sizeOf(index, boundaries, one)).toBeNull()
  })
})

describe('in words', () => {
  it.each([
    [4.23, 0, '4.2 km'],
    [215.4, 0, '215 km'],
    [1558, 0, '1,558 km'],
    [187, 15, 'about 185 km'],
    [0, 15, 'under 15 km'],
  ])('%d km, off by %d, is %s', (km, offBy, said) => {
    expect(sayKilometres(km, offBy)).toBe(said)
  })
  it('an area has three figures that count', () => {
    expect(saySquareKilometres(2_712_889)).toBe('2,710,000 km²')
    expect(saySquareKilometres(912.4)).toBe('912 km²')
  })
})
