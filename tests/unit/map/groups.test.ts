import { describe, expect, it } from 'vitest'
import { refer } from '../../../src/domain/references.ts'
import { MapSources } from '../../../src/map/sources/build-sources.ts'
import type { MapCollection, MapFeature } from '../../../src/map/sources/collection.ts'
import { buildLayers, layersOnMap } from '../../../src/map/style/build-style.ts'
import { GROUPS, groupData, groupOf, targetOnMap } from '../../../src/map/style/groups.ts'
import { SOURCE, type SourceId } from '../../../src/map/sources/source-ids.ts'
import type { Layer } from '../../../src/map/style/style-settings.ts'
import { Evaluator } from '../../../src/drawing/evaluator.ts'
import { worldShape } from '../../../src/drawing/world-shape.ts'
import { ALL_LAYERS, boundaries, index, viewOf } from './fixture.ts'
import { READINGS } from '../../../src/model/schema/vocabulary.ts'

const drawn = ({ geometry, properties }: MapFeature) => ({
  shape: worldShape(geometry),
  properties,
  key: null,
  state: {},
})

/** What only the map needs to know of a feature. */
const OF_THE_MAP: ReadonlySet<string> = new Set(['only', 'member', 'stateKey'])

/** What a layer shows of some features, as text, where the zoom leaves none out. */
function shownBy(layer: Layer, { features }: MapCollection): string[] {
  const evaluator = new Evaluator(layer)
  return features
    .filter((one) => evaluator.passes(drawn(one), 9))
    .map(({ geometry, properties }) => {
      const told = Object.entries(properties).filter(([name]) => !OF_THE_MAP.has(name))
      return JSON.stringify([geometry, told])
    })
    .sort()
}

describe('groups of sources', () => {
  it('hold each source once', () => {
    const members = GROUPS.flatMap((group) => group.members)
    expect(members.toSorted()).toEqual(Object.values(SOURCE).toSorted())
    for (const { id, members: own } of GROUPS) {
      for (const one of own) expect(groupOf(one).id).toBe(id)
    }
  })

  it.each(
    READINGS.flatMap((reading) =>
      [ALL_LAYERS, ['incidents'], ['factor:turmoil'], []].map((layers) => ({ reading, layers })),
    ),
  )('show by filter what the View shows: $reading, $layers', (part) => {
    const sources = new MapSources(index, boundaries)
    const view = viewOf(part)
    const plain = buildLayers(index, view)
    layersOnMap(index, view).forEach((layer, at) => {
      const own = plain[at]
      if (layer.type === 'background' || own === undefined || !('source' in own)) return
      // What is switched off is held all the same, and not drawn.
      if (layer.layout?.visibility === 'none') return
      const source = own.source as SourceId
      const group = groupOf(source)
      const held = group.members.map((one) => sources.held(one, view))
      expect(layer.source).toBe(group.id)
      expect(shownBy(layer, groupData(group, held))).toEqual(
        shownBy(own, sources.data(source, view)),
      )
    })
  })

  it('light up a feature of one source alone', () => {
    const sources = new MapSources(index, boundaries)
    const group = groupOf(SOURCE.marks)
    const { features } = groupData(
      group,
      group.members.map((one) => sources.held(one, viewOf())),
    )
    const key = refer('incident', 'shooting')
    const { source, id } = targetOnMap({ source: SOURCE.marks, id: key })
    expect(source).toBe(group.id)
    const meant = features.filter(({ properties }) => properties['stateKey'] === id)
    expect(meant.length).toBeGreaterThan(0)
    for (const { properties } of meant) expect(properties).toMatchObject({ key, member: 'marks' })
  })

  it('leave out of the first frame what is large and not shown', () => {
    const sources = new MapSources(index, boundaries)
    const [none, some] = [viewOf({ layers: [] }), viewOf({ layers: ['factor:turmoil'] })]
    expect(sources.first(SOURCE.factorCountries, none).features).toEqual([])
    expect(sources.first(SOURCE.countryAreas, some).features).toEqual([])
    expect(sources.first(SOURCE.factorCountries, some)).toBe(
      sources.held(SOURCE.factorCountries, none),
    )
  })
})
