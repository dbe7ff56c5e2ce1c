/** A ribbon says that a flow is told and its path is not: it comes to no coordinate. */
import { describe, expect, it } from 'vitest'
import type { Position } from '../../../src/domain/boundaries.ts'
import { bowed } from '../../../src/map/sources/arcs.ts'
import { partOf, ribbonOf } from '../../../src/map/sources/ribbon.ts'
import { routeCollections } from '../../../src/map/sources/routes.ts'
import { boundaries, index } from './fixture.ts'

const ENDS: readonly [Position, Position] = [
  [50, 40],
  [60, 44],
]

describe('a ribbon', () => {
  const pieces = ribbonOf(bowed(...ENDS))
  const spots = pieces.flatMap(({ line }) => line)

  it('stops short of both ends', () => {
    const whole = Math.hypot(10, 4)
    for (const [x, y] of ENDS) {
      const nearest = Math.min(...spots.map(([a, b]) => Math.hypot(a - x, b - y)))
      expect(nearest).toBeGreaterThan(whole * 0.1)
    }
  })

  it('fades towards both ends and is whole in the middle', () => {
    const fades = pieces.map(({ fade }) => fade)
    const middle = (fades.length - 1) / 2
    expect(fades).toEqual(fades.toReversed())
    expect(fades[middle]).toBe(1)
    expect(fades.slice(0, middle + 1)).toEqual(fades.slice(0, middle + 1).toSorted((a, b) => a - b))
  })

  it('goes on from piece to piece without a gap', () => {
    pieces.slice(1).forEach(({ line }, at) => {
      const before = pieces[at]?.line.at(-1)
      expect(before?.[0]).toBeCloseTo(line[0]?.[0] ?? Number.NaN, 9)
      expect(before?.[1]).toBeCloseTo(line[0]?.[1] ?? Number.NaN, 9)
    })
  })
})

it('a part of a line lies on it, between two shares of its length', () => {
  const corner: Position[] = [
    [0, 0],
    [4, 0],
    [4, 4],
  ]
  expect(partOf(corner, 0.25, 0.75)).toEqual([
    [2, 0],
    [4, 0],
    [4, 2],
  ])
})

it('no leg of an unknown path comes to the spot of a place', () => {
  const { legs } = routeCollections(index, boundaries)
  const ends = index.dossier.routes.features.flatMap(({ geometry }) => geometry.coordinates.flat())
  const unknown = legs.features.filter(({ properties }) => properties['certainty'] === 'schematic')
  expect(unknown.length).toBeGreaterThan(0)
  for (const { geometry } of unknown) {
    if (geometry.type !== 'LineString') throw new Error('a leg is a line')
    for (const [x = 0, y = 0] of geometry.coordinates) {
      for (const [a = 0, b = 0] of ends) expect(Math.hypot(a - x, b - y)).toBeGreaterThan(0.05)
    }
  }
})
