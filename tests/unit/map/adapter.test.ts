import { describe, expect, it } from 'vitest'
import { shiftInto } from '../../../src/map/adapter/camera.ts'
import { sameCamera } from '../../../src/view/same-camera.ts'
import { targetsOf } from '../../../src/map/sources/feature-states.ts'
import { MapSources } from '../../../src/map/sources/build-sources.ts'
import { boundaries, index, viewOf } from './fixture.ts'

const camera = { longitude: 60, latitude: 45, zoom: 4, bearing: 0, pitch: 0 }

describe('cameras', () => {
  it('are the same within the rounding of a link', () => {
    expect(sameCamera(camera, { ...camera, longitude: 60.00004, zoom: 4.004 })).toBe(true)
    expect(sameCamera(camera, { ...camera, longitude: 61 })).toBe(false)
    expect(sameCamera(camera, { ...camera, bearing: 3 })).toBe(false)
    expect(sameCamera(null, null)).toBe(true)
    expect(sameCamera(camera, null)).toBe(false)
  })

  it('move as little as shows a span', () => {
    expect(shiftInto([10, 20], [0, 100])).toBe(0)
    expect(shiftInto([-10, 20], [0, 100])).toBe(10)
    expect(shiftInto([90, 120], [0, 100])).toBe(-20)
    expect(shiftInto([-100, 300], [0, 100])).toBe(-50)
  })
})

it('finds every feature that draws a reference', () => {
  const sources = new MapSources(index, boundaries)
  const targets = (reference: string) =>
    targetsOf(reference, (id) => sources.data(id, viewOf())).map(
      ({ source, id }) => `${source} ${id}`,
    )
  expect(targets('incident:raid')).toEqual([
    'marks incident:raid',
    'incident-areas KZ-ATY operations',
  ])
  expect(targets('incident:budget')).toContain('incident-countries KZ policy')
  expect(targets('place:aktobe')).toContain('cities place:aktobe')
  expect(targets('route:flight')).toEqual(['routes route:flight'])
  expect(targets('factor:turmoil')).toEqual([
    'factor-areas KZ-AKT turmoil',
    'factor-countries KZ turmoil',
  ])
  expect(targets('source:S1')).toEqual([])
})
