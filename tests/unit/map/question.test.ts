import { booleanPointInPolygon } from '@turf/turf'
import { describe, expect, it } from 'vitest'
import { kilometresBetween } from '../../../src/domain/distance/globe.ts'
import { MapSources } from '../../../src/map/sources/build-sources.ts'
import { questionFeatures } from '../../../src/map/sources/question.ts'
import { buildLayers } from '../../../src/map/style/build-style.ts'
import { LAYER } from '../../../src/map/style/layer-ids.ts'
import { SOURCE } from '../../../src/map/sources/source-ids.ts'
import { sameStyle } from '../../../src/map/style/style-settings.ts'
import type { Question } from '../../../src/view/view.ts'
import { boundaries, index, viewOf } from './fixture.ts'

const QUESTIONS: readonly Question[] = [
  {
    ask: 'path',
    points: [
      [57.2, 50.3],
      [57.1, 48.6],
      [71.4, 51.2],
    ],
  },
  { ask: 'circle', around: 'place:aktobe', km: 200 },
  { ask: 'corridor', along: 'route:flight', km: 50 },
  { ask: 'nearest', of: 'cities', to: 'place:aktobe' },
]

const partsOf = (question: Question) =>
  questionFeatures(index, question, 'told').features.map(({ properties }) => properties['part'])
const count = (parts: readonly unknown[], part: string) =>
  parts.filter((one) => one === part).length

describe('a question on the map', () => {
  it('is a line a leg with its length for a path', () => {
    const parts = partsOf(QUESTIONS[0] ?? { ask: 'path', points: [] })
    expect([count(parts, 'line'), count(parts, 'name'), count(parts, 'point')]).toEqual([2, 2, 3])
  })

  it('says lengths in the language of the labels', () => {
    const { features } = questionFeatures(
      index,
      { ask: 'circle', around: [60, 48], km: 1500 },
      'told',
    )
    const name = features.find(({ properties }) => properties['part'] === 'name')?.properties
    expect(name).toMatchObject({ name_en: '1,500 km', name_ru: '1 500 км', name_kk: '1 500 км' })
  })

  it('is a shape that holds all that is ringed, which is all that is near', () => {
    for (const question of QUESTIONS.slice(1, 3)) {
      const { features } = questionFeatures(index, question, 'told')
      const shape = features.find(({ properties }) => properties['part'] === 'area')?.geometry
      const hits = features.filter(({ properties }) =>
        ['hit', 'mark'].includes(String(properties['part'])),
      )
      if (shape?.type !== 'Polygon' && shape?.type !== 'MultiPolygon') throw new Error('no shape')
      expect(hits.length).toBeGreaterThan(0)
      for (const { geometry } of hits) {
        if (geometry.type !== 'Point') throw new Error('a hit is a point')
        expect(booleanPointInPolygon(geometry.coordinates, shape)).toBe(true)
      }
    }
  })

  it('rings no more than what is near', () => {
    const { features } = questionFeatures(
      index,
      { ask: 'circle', around: 'place:aktobe', km: 100 },
      'told',
    )
    const hits = features.flatMap(({ geometry, properties }) =>
      ['hit', 'mark'].includes(String(properties['part'])) && geometry.type === 'Point'
        ? [geometry.coordinates]
        : [],
    )
    // Incidents of the town itself; Kenkiyak lies farther off.
    expect(hits).toEqual([[57.2, 50.3]])
    expect(kilometresBetween([57.2, 50.3], [57.1, 48.6])).toBeGreaterThan(100)
  })

  it('draws nothing where nothing can be measured', () => {
    for (const around of ['place:kazakhstan', 'incident:statement', 'claim:1.1']) {
      expect(questionFeatures(index, { ask: 'circle', around, km: 9 }, 'told').features).toEqual([])
      expect(
        questionFeatures(index, { ask: 'nearest', of: 'cities', to: around }, 'told').features,
      ).toEqual([])
    }
    expect(questionFeatures(index, null, 'told').features).toEqual([])
  })

  it('moves with the reading', () => {
    const question: Question = { ask: 'circle', around: 'incident:shooting', km: 100 }
    const [told, checked] = (['told', 'checked'] as const).map((reading) =>
      questionFeatures(index, question, reading),
    )
    expect(told).not.toEqual(checked)
  })
})

describe('its source and layers', () => {
  it('come when the first question is asked', async () => {
    const sources = new MapSources(index, boundaries)
    const [question = null] = QUESTIONS
    expect(sources.prepare(viewOf())).toBeNull()
    expect(sources.data(SOURCE.question, viewOf({ question })).features).toEqual([])
    await sources.prepare(viewOf({ question }))
    expect(sources.data(SOURCE.question, viewOf({ question })).features).not.toEqual([])
    expect(sources.prepare(viewOf({ question }))).toBeNull()
  })

  it('are made again only for another question or reading', async () => {
    const sources = new MapSources(index, boundaries)
    await sources.prepare(viewOf({ question: QUESTIONS[0] ?? null }))
    for (const question of QUESTIONS) {
      const data = sources.data(SOURCE.question, viewOf({ question }))
      const again = viewOf({ question: { ...question }, layers: [], theme: 'room' })
      expect(sources.data(SOURCE.question, again)).toBe(data)
      expect(sources.data(SOURCE.question, viewOf({ question, reading: 'checked' }))).not.toBe(data)
    }
  })

  it('are shown only while something is asked', () => {
    const visible = (question: Question | null) =>
      buildLayers(index, viewOf({ question }))
        .filter(({ layout }) => layout?.visibility !== 'none')
        .map(({ id }) => id)
    const [question = null] = QUESTIONS
    expect(visible(null)).not.toContain(LAYER.questionArea)
    expect(visible(question)).toContain(LAYER.questionArea)
    expect(visible(question)).toContain(LAYER.questionNames)
    expect(sameStyle(viewOf({ question }), viewOf())).toBe(false)
  })
})
