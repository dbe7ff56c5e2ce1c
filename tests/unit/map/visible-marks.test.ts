import { describe, expect, it } from 'vitest'
import { visibleMarks, type Frame } from '../../../src/map/sources/visible-marks.ts'
import { MapSources } from '../../../src/map/sources/build-sources.ts'
import type { View } from '../../../src/view/view.ts'
import { boundaries, index, viewOf } from './fixture.ts'

const sources = new MapSources(index, boundaries)

/** A frame of ten pixels a degree. */
function seen(part: Partial<View>, [west, south, east, north]: Frame['bounds'], zoom = 6) {
  const view = viewOf(part)
  const frame: Frame = {
    bounds: [west, south, east, north],
    middle: [(west + east) / 2, (south + north) / 2],
    zoom,
    width: (east - west) * 10,
    height: (north - south) * 10,
    project: ([x, y]) => ({ x: (x - west) * 10, y: (north - y) * 10 }),
  }
  return visibleMarks(view, frame, (id) => sources.data(id, view))
}

const WORLD: Frame['bounds'] = [-170, -80, 170, 80]
const ALL = ['provinces', 'cities', 'incidents', 'links', 'factor:turmoil']

describe('marks in sight', () => {
  it('are each once, and only incidents, routes and places', () => {
    const all = seen({ layers: ALL }, WORLD)
    expect(new Set(all).size).toBe(all.length)
    expect(new Set(all.map((one) => one.slice(0, one.indexOf(':'))))).toEqual(
      new Set(['incident', 'route', 'place']),
    )
  })

  it('are gone with their layer', () => {
    expect(seen({ layers: [] }, WORLD)).toEqual([])
    expect(seen({ layers: ['incidents'] }, WORLD).every((one) => one.startsWith('incident:'))).toBe(
      true,
    )
    expect(seen({ layers: ['cities'] }, WORLD).every((one) => one.startsWith('place:'))).toBe(true)
  })

  it('are none where the frame holds none', () => {
    expect(seen({ layers: ALL }, [-60, -40, -50, -30])).toEqual([])
  })

  it('hold the hatch of a province that is larger than the frame', () => {
    expect(seen({ layers: ['incidents'] }, [51, 47.5, 51.2, 47.7])).toContain('incident:raid')
  })

  it('hold a line that only crosses the frame', () => {
    const [feature] = sources.data('routes', viewOf({})).features
    if (feature?.geometry.type !== 'LineString') throw new Error('the fixture has no route')
    const middle = feature.geometry.coordinates[Math.floor(feature.geometry.coordinates.length / 2)]
    const [x = 0, y = 0] = middle ?? []
    const layers = [String(feature.properties['layer'])]
    const key = String(feature.properties['key'])
    expect(seen({ layers }, [x - 0.5, y - 0.5, x + 0.5, y + 0.5])).toContain(key)
  })

  it('go from west to east', () => {
    const places = seen({ layers: ['cities'] }, WORLD)
    const longitudes = places.map(
      (one) => index.places.get(one.slice('place:'.length))?.geometry?.coordinates[0] ?? NaN,
    )
    expect(longitudes).toEqual(longitudes.toSorted((a, b) => a - b))
    expect(longitudes.length).toBeGreaterThan(1)
  })
})
