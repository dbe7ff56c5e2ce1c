import { describe, expect, it } from 'vitest'
import { attentionAreas } from '../../../src/domain/measured-areas.ts'
import { MapSources } from '../../../src/map/sources/build-sources.ts'
import { areasAt } from '../../../src/map/sources/areas-at.ts'
import { bowed, headingAtEnd, shortest } from '../../../src/map/sources/arcs.ts'
import { drawnExtentOf } from '../../../src/domain/drawn-extent.ts'
import { chipFeatures, readingsWithChip } from '../../../src/map/sources/chips.ts'
import { incidentCollections } from '../../../src/map/sources/incidents.ts'
import { activeMeasure, measureAreas, NO_DATA_TONE } from '../../../src/map/sources/measure.ts'
import { areaNames, cityNames } from '../../../src/map/sources/names.ts'
import { routeCollections } from '../../../src/map/sources/routes.ts'
import { SOURCE } from '../../../src/map/sources/source-ids.ts'
import { boundaries, index, viewOf } from './fixture.ts'

const told = incidentCollections(index, boundaries, 'told')
const checked = incidentCollections(index, boundaries, 'checked')
const keys = (features: readonly { properties: Readonly<Record<string, unknown>> }[]) =>
  features.map(({ properties }) => properties['key'])

describe('honest geometry', () => {
  it('never draws a province, a country or a region as a point', () => {
    for (const { marks } of [told, checked]) {
      for (const { geometry, properties } of marks.features) {
        expect(geometry.type).toBe('Point')
        expect(['point', 'city']).toContain(properties['precision'])
      }
      expect(keys(marks.features)).not.toContain('incident:raid')
      expect(keys(marks.features)).not.toContain('incident:statement')
    }
  })

  it('hatches a province and hangs a chip under the name of a country', () => {
    const codes = (features: typeof told.areas.features) =>
      new Set(features.map(({ properties }) => properties['code']))
    expect(codes(told.areas.features)).toEqual(new Set(['KZ-ATY']))
    expect(told.chips.map(({ code }) => code)).toContain('KZ')
    expect(chipFeatures(told.chips, null).features.map(({ geometry }) => geometry.type)).toEqual(
      chipFeatures(told.chips, null).features.map(() => 'Point'),
    )
  })

  it('leaves out what has no place', () => {
    const text = JSON.stringify([told, checked])
    expect(text).not.toContain('incident:camps')
  })

  it('draws a region by its members, a point without a position by its area, an unknown place never', () => {
    const region = drawnExtentOf(index, boundaries, 'west', 'region')
    expect(region?.as === 'areas' && region.areas.map(({ area }) => area.properties.code)).toEqual([
      'KZ-ATY',
      'KZ-AKT',
    ])
    const area = drawnExtentOf(index, boundaries, 'atyrau-province', 'city')
    expect(area?.as).toBe('areas')
    expect(drawnExtentOf(index, boundaries, 'aktobe', 'province')).toMatchObject({
      as: 'areas',
      areas: [{ manner: 'hatch' }],
    })
    expect(drawnExtentOf(index, boundaries, 'nowhere', 'city')).toBeNull()
  })
})

describe('marks', () => {
  it('stand in a row at one place, none over another, ghosts last', () => {
    const row = (marks: typeof told.marks, place: string) =>
      marks.features
        .filter(({ properties }) => properties['place'] === place)
        .map(({ properties }) => [properties['slot'], properties['ghost']])
    expect(row(told.marks, 'aktobe')).toEqual([
      [-1, false],
      [1, false],
    ])
    expect(row(checked.marks, 'aktobe')).toEqual([
      [-1, false],
      [1, true],
    ])
    expect(row(checked.marks, 'kenkiyak')).toEqual([[0, false]])
  })

  it('are joined to the ghost of the other reading', () => {
    expect(keys(checked.ghostLinks.features)).toEqual(['incident:shooting'])
    expect(checked.ghostLinks.features[0]?.geometry).toEqual({
      type: 'LineString',
      coordinates: [
        [57.2, 50.3],
        [57.1, 48.6],
      ],
    })
  })

  it('say which other sources bear out, the same in both readings', () => {
    for (const { marks } of [told, checked]) {
      const keysOf = (sure: boolean) =>
        new Set(keys(marks.features.filter(({ properties }) => properties['sure'] === sure)))
      expect(keysOf(true)).toEqual(new Set(['incident:bombing']))
      expect(keysOf(false)).toEqual(new Set(['incident:shooting']))
    }
  })
})

describe('chips', () => {
  const entriesOf = (code: string) =>
    told.chips
      .find((one) => one.code === code)
      ?.entries.map(({ family, sure, references }) => [family, sure, references.length])

  it('stand at the point of the name, with an entry for each family and certainty', () => {
    expect(told.chips.find(({ code }) => code === 'KZ')?.position).toEqual([54, 44])
    expect(entriesOf('KZ')).toEqual([
      ['operations', true, 1],
      ['policy', true, 2],
    ])
  })

  it('count what is in focus, all where none is, and leave out what is hidden', () => {
    const says = (emphasis: (reference: string) => number) =>
      chipFeatures(told.chips, emphasis)
        .features.filter(({ properties }) => properties['part'] === 'entry')
        .map(({ properties }) => [properties['family'], properties['says']])
    const only = (id: string, rest: number) => says((one) => (one === id ? 1 : rest))
    expect(only('incident:budget', 0.2)).toContainEqual(['policy', '1'])
    expect(only('incident:nothing', 0.2)).toContainEqual(['policy', '2'])
    expect(only('incident:budget', 0)).toEqual([['policy', '1']])
  })

  it('leave their name room in the readings that have them', () => {
    const named = readingsWithChip(told.chips, [])
    expect(named.get('KZ')).toBe('told')
    expect(readingsWithChip(told.chips, told.chips).get('KZ')).toBe('told checked')
  })
})

describe('routes', () => {
  const { legs, heads } = routeCollections(index, boundaries)

  it('are drawn leg by leg in the colour of the layer that owns them', () => {
    const drawn = legs.features.map(({ properties: { layer, family, certainty } }) =>
      [layer, family, certainty].join(' '),
    )
    expect([...new Set(drawn)]).toEqual([
      'factor:turmoil refugees schematic',
      'factor:turmoil refugees illustrative',
      'links links documented',
    ])
  })

  it('point only where a source gives a direction, at the end of a way and in the middle of a ribbon', () => {
    expect(new Set(keys(heads.features))).toEqual(new Set(['route:flight']))
    const tips = heads.features.map(({ geometry, properties }) => [
      properties['certainty'],
      geometry.type === 'Point' ? geometry.coordinates : null,
    ])
    expect(tips).toHaveLength(2)
    expect(tips).toContainEqual(['illustrative', [57.1, 48.6]])
    const directed = legs.features.map(({ properties }) => properties['directed'])
    expect(directed.at(-1)).toBe(false)
    expect(new Set(directed.slice(0, -1))).toEqual(new Set([true]))
  })

  it('bow where only the ends are told', () => {
    const line = bowed([50, 40], [60, 40])
    expect(line[0]).toEqual([50, 40])
    expect(line.at(-1)).toEqual([60, 40])
    expect(Math.max(...line.map(([, y]) => y))).toBeGreaterThan(40.9)
    expect(shortest([57.2, 50.3], [57.1, 48.6])).toHaveLength(2)
    expect(shortest([30, 50], [90, 50]).length).toBeGreaterThan(20)
  })

  it('head the way they travel', () => {
    expect(
      headingAtEnd([
        [0, 0],
        [0, 1],
      ]),
    ).toBeCloseTo(0)
    expect(
      headingAtEnd([
        [0, 0],
        [1, 0],
      ]),
    ).toBeCloseTo(90)
  })
})

describe('names', () => {
  const none = new Map<string, readonly number[]>()
  const cities = cityNames(index, boundaries, none)
  const areas = areaNames(index, boundaries, new Map([['KZ', 'told']]))

  it('take the dossier’s place over the basemap’s, once', () => {
    expect(keys(cities.features)).toEqual([
      'place:aktobe',
      'place:kenkiyak',
      'place:astana',
      'city-2',
    ])
    const country = areas.features.find(({ properties }) => properties['code'] === 'KZ')
    expect(country?.properties).toMatchObject({ key: 'place:kazakhstan', name_en: 'kazakhstan' })
  })

  it('fall back to English where a language has none', () => {
    const [first] = cities.features
    expect(first?.properties).toMatchObject({ name_ru: 'aktobe', name_kk: 'aktobe ққ' })
    expect(areas.features[0]?.properties).toMatchObject({ name_ru: 'Казахстан' })
  })

  it('label every named area at a point', () => {
    const labelled = areas.features.map(({ properties }) => properties['code'])
    expect(labelled).toEqual(expect.arrayContaining(['KZ', 'UZ', 'KZ-ATY', 'KZ-AKT', 'RU-SFD']))
    for (const { geometry } of areas.features) expect(geometry.type).toBe('Point')
  })
})

describe('measures', () => {
  it('colour provinces where any was spoken of, else the country', () => {
    expect([...attentionAreas(index, boundaries)]).toEqual([
      ['KZ-ATY', 1],
      ['KZ-AKT', 1],
      ['UZ', 0],
    ])
  })

  it('draw every covered area without a figure as no data', () => {
    const measure = activeMeasure(index, { layers: ['indicator:share'], time: null })
    const steps = measureAreas(index, boundaries, measure).features.map(({ properties }) => [
      properties['code'],
      properties['tone'],
    ])
    expect(steps).toEqual([
      ['KZ-ATY', NO_DATA_TONE],
      ['KZ-AKT', 'above 3'],
    ])
  })

  it('are one at a time: the last that is on', () => {
    expect(
      activeMeasure(index, { layers: ['attention', 'indicator:share'], time: null })?.layer,
    ).toBe('indicator:share')
    expect(activeMeasure(index, { layers: ['provinces'], time: null })).toBeNull()
  })
})

describe('sources', () => {
  it('stay the same object until what feeds them changes', () => {
    const sources = new MapSources(index, boundaries)
    const view = viewOf()
    const room = viewOf({ theme: 'room', selection: 'incident:raid', language: 'kk' })
    for (const id of Object.values(SOURCE)) {
      expect(sources.data(id, view)).toBe(sources.data(id, room))
    }
    const marks = sources.data(SOURCE.marks, view)
    expect(sources.data(SOURCE.marks, viewOf({ reading: 'checked' }))).not.toBe(marks)
  })

  it('keep every property flat, so that a tile carries it unchanged', () => {
    const sources = new MapSources(index, boundaries)
    for (const id of Object.values(SOURCE)) {
      for (const { properties } of sources.data(id, viewOf()).features) {
        for (const value of Object.values(properties)) expect(typeof value).not.toBe('object')
      }
    }
  })

  it('tell which areas lie under a position', () => {
    const sources = new MapSources(index, boundaries)
    const under = areasAt(sources.data(SOURCE.incidentAreas, viewOf()), [51, 47])
    expect(keys(under)).toContain('KZ-ATY operations')
    expect(areasAt(sources.data(SOURCE.incidentAreas, viewOf()), [0, 0])).toEqual([])
  })
})
