import { describe, expect, it } from 'vitest'
import { LngLat } from 'maplibre-gl'
import { constrain, shiftInto } from '../../../src/map/adapter/camera.ts'
import { fitting } from '../../../src/map/sources/frame.ts'
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

it('keeps a camera where it is asked for: near 180 degrees, near a pole, and as far away as a View may cameraState', () => {
  const far = constrain(new LngLat(179.5, 84), 0.2)
  expect([far.center.lng, far.center.lat, far.zoom]).toEqual([179.5, 84, 0.2])
  const beyond = constrain(new LngLat(200, -90), 15)
  expect(beyond.center.lng).toBe(180)
  expect(beyond.center.lat).toBeCloseTo(-85.05, 2)
  expect(beyond.zoom).toBe(9)
})

it('leaves something of a pane of any size, also where nothing is covered', () => {
  const none = { top: 0, right: 0, bottom: 0, left: 0 }
  for (const size of [
    { width: 0, height: 0 },
    { width: 8, height: 300 },
  ]) {
    expect(fitting(none, size)).toEqual(none)
    expect(fitting({ ...none, left: 300 }, size).left).toBe(0)
  }
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
  expect(targets('incident:budget')).toEqual([
    'marks incident:budget',
    'country-areas place:kazakhstan',
    'chips chip:KZ',
    'chips chip:KZ/policy/filled',
  ])
  expect(targets('place:aktobe')).toContain('cities place:aktobe')
  expect(targets('route:flight')).toEqual(['routes route:flight'])
  expect(targets('factor:turmoil')).toEqual([
    'factor-areas KZ-AKT turmoil',
    'factor-countries KZ turmoil',
    'country-areas place:kazakhstan',
  ])
  expect(targets('source:S1')).toEqual([])
})
