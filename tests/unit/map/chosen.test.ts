/** What is chosen is drawn whatever its layer, the rest steps back, and seats stay where they are. */
import { describe, expect, it } from 'vitest'
import { incidentCollections } from '../../../src/map/sources/incidents.ts'
import { MapSources } from '../../../src/map/sources/build-sources.ts'
import { statesOf } from '../../../src/map/sources/feature-states.ts'
import { buildLayers } from '../../../src/map/style/build-style.ts'
import { LAYER, type LayerId } from '../../../src/map/style/layer-ids.ts'
import { SOURCE, type SourceId } from '../../../src/map/sources/source-ids.ts'
import { Evaluator } from '../../../src/drawing/evaluator.ts'
import { worldShape } from '../../../src/drawing/world-shape.ts'
import type { View } from '../../../src/view/view.ts'
import { boundaries, index, viewOf } from './fixture.ts'

const NONE: ReadonlySet<string> = new Set()
const sources = new MapSources(index, boundaries)

/** Keys of what a layer draws in a View. */
function drawn(id: LayerId, part: Partial<View>): unknown[] {
  const view = viewOf(part)
  const layer = buildLayers(index, view).find((one) => one.id === id)
  if (layer === undefined || !('source' in layer)) throw new Error(`no layer ${id}`)
  const evaluator = new Evaluator(layer)
  if (!evaluator.visible) return []
  return sources
    .data(layer.source as SourceId, view)
    .features.filter(({ geometry, properties }) =>
      evaluator.passes({ shape: worldShape(geometry), properties, key: null, state: {} }, 6),
    )
    .map(({ properties }) => properties['key'])
}

describe('what is chosen', () => {
  it('is drawn while its layer is off, and alone', () => {
    expect(drawn(LAYER.marks, { layers: [] })).toEqual([])
    expect(drawn(LAYER.marks, { layers: [], selection: 'incident:bombing' })).toEqual([
      'incident:bombing',
    ])
    const legs = drawn(LAYER.routeSchematic, { layers: [], selection: 'route:flight' })
    expect(new Set(legs)).toEqual(new Set(['route:flight']))
    expect(drawn(LAYER.routeSchematic, { layers: [] })).toEqual([])
  })

  it('brings the whole chip that holds it', () => {
    const entries = drawn(LAYER.chipMarks, { layers: [], selection: 'incident:statement' })
    expect(entries).toContain('chip:KZ/operations/filled')
    expect(drawn(LAYER.chipMarks, { layers: [] })).toEqual([])
  })

  it('takes the country that it is known to', () => {
    const view = viewOf({ layers: ['incidents'] })
    const states = statesOf(NONE, new Set(['incident:statement']), null, (id) =>
      sources.data(id, view),
    )
    expect(states.get(`${SOURCE.countryAreas} place:kazakhstan`)).toMatchObject({ selected: true })
    expect(states.get(`${SOURCE.chips} chip:KZ`)).toMatchObject({ selected: true, emphasis: 1 })
  })

  it('leaves half of its ink to every other mark', () => {
    const view = viewOf({ layers: ['incidents'] })
    const dataOf = (id: SourceId) => sources.data(id, view)
    const chosen = statesOf(NONE, new Set(['incident:bombing']), null, dataOf)
    expect(chosen.get(`${SOURCE.marks} incident:bombing`)?.emphasis).toBe(1)
    expect(chosen.get(`${SOURCE.marks} incident:shooting`)?.emphasis).toBe(0.5)
    // What is pointed at comes forward again, and a place makes nothing step back.
    const lit = statesOf(
      new Set(['incident:shooting']),
      new Set(['incident:bombing']),
      null,
      dataOf,
    )
    expect(lit.get(`${SOURCE.marks} incident:shooting`)?.emphasis).toBe(1)
    const place = statesOf(NONE, new Set(['place:aktobe']), null, dataOf)
    expect(place.get(`${SOURCE.marks} incident:shooting`)).toBeUndefined()
  })
})

it('a seat is the same in both readings', () => {
  const seats = (reading: 'told' | 'checked') =>
    incidentCollections(index, boundaries, reading).marks.features.map(
      ({ properties: { key, place, slot, from, to } }) => [key, place, slot, from, to].join(' '),
    )
  expect(seats('checked').toSorted()).toEqual(seats('told').toSorted())
})
