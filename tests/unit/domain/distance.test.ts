import { booleanPointInPolygon, distance } from '@turf/turf'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Position } from '../../../src/domain/boundaries.ts'
import {
  nearestBetween,
  nearestOnArc,
  pointsAlong,
  type Arc,
} from '../../../src/domain/distance/arc.ts'
import { compassTo, kilometresBetween, offset } from '../../../src/domain/distance/globe.ts'
import { legLengths, lengthOf } from '../../../src/domain/distance/path.ts'
import { readSpot } from '../../../src/domain/distance/read-spot.ts'
import { spotFrom } from '../../../src/domain/distance/spot-from.ts'
import { circleAround, corridorAlong } from '../../../src/domain/distance/shapes.ts'
import { geodesicKilometres } from '../support/vincenty.ts'

const share = (found: number, expected: number) => Math.abs(found / expected - 1)

/** The region of the first dossier, with room to spare. */
const spots = fc
  .tuple(fc.double({ min: 35, max: 95, noNaN: true }), fc.double({ min: 30, max: 62, noNaN: true }))
  .map(([x, y]): Position => [x, y])

describe('distance', () => {
  // Published with GeographicLib, GeodSolve: JFK to LHR, and Wellington to Salamanca.
  const JFK: Position = [-73.8, 40.6]
  const LHR: Position = [-0.5, 51.6]
  const WELLINGTON: Position = [174.81, -41.32]
  const SALAMANCA: Position = [-5.5, 40.96]

  it('is within 0.5 % of the geodesics that GeographicLib publishes', () => {
    expect(share(kilometresBetween(JFK, LHR), 5551.759)).toBeLessThan(0.005)
    expect(share(kilometresBetween(WELLINGTON, SALAMANCA), 19959.679)).toBeLessThan(0.005)
  })

  it('is within 0.5 % of a degree of the equator and of meridians at these latitudes', () => {
    expect(share(kilometresBetween([0, 0], [1, 0]), 111.3195)).toBeLessThan(0.005)
    // A degree of the meridian about 45° and 55° of WGS84.
    expect(share(kilometresBetween([60, 44.5], [60, 45.5]), 111.132)).toBeLessThan(0.005)
    expect(share(kilometresBetween([60, 54.5], [60, 55.5]), 111.327)).toBeLessThan(0.005)
  })

  it('is held against a formula that gives the published value itself', () => {
    expect(geodesicKilometres(JFK, LHR)).toBeCloseTo(5551.759, 2)
    expect(geodesicKilometres([0, 0], [1, 0])).toBeCloseTo(111.3195, 3)
  })

  it('is within 0.5 % of the ellipsoid for any pair in the region', () => {
    fc.assert(
      fc.property(spots, spots, (one, other) => {
        const expected = geodesicKilometres(one, other)
        fc.pre(expected > 0.01)
        expect(share(kilometresBetween(one, other), expected)).toBeLessThan(0.005)
      }),
      { numRuns: 400 },
    )
  })

  it('adds up leg by leg along a path', () => {
    const path: Position[] = [
      [51.8833, 47.1167],
      [57.2072, 50.2797],
      [71.446, 51.1801],
    ]
    const legs = legLengths(path)
    expect(legs).toHaveLength(2)
    expect(lengthOf(path)).toBeCloseTo((legs[0] ?? 0) + (legs[1] ?? 0))
    expect(lengthOf([])).toBe(0)
    expect(lengthOf(path.slice(0, 1))).toBe(0)
  })
})

describe('direction', () => {
  const home: Position = [60, 48]
  it('names the eight points of the compass', () => {
    const found = [0, 45, 90, 135, 180, 225, 270, 315].map((degrees) =>
      compassTo(home, offset(home, 50, degrees)),
    )
    expect(found).toEqual(['N', 'NE', 'E', 'SE', 'S', 'SW', 'W', 'NW'])
  })
  it('says nothing of one spot', () => {
    expect(compassTo(home, home)).toBeNull()
  })
})

describe('an arc', () => {
  it('is as near to a position as its nearest point', () => {
    fc.assert(
      fc.property(spots, spots, spots, (from, to, position) => {
        fc.pre(kilometresBetween(from, to) > 1)
        const { km, at } = nearestOnArc(position, [from, to])
        expect(kilometresBetween(at, position)).toBeCloseTo(km, 6)
        const sampled = pointsAlong([from, to]).map((one) => kilometresBetween(one, position))
        expect(km).toBeLessThanOrEqual(Math.min(...sampled) + 0.001)
        // Points stand at most 100 km apart, so one is at most 50 km from the nearest.
        expect(Math.min(...sampled)).toBeLessThan(km + 50)
      }),
      { numRuns: 60 },
    )
  })

  it('is as near to another as any two of their points', () => {
    fc.assert(
      fc.property(spots, spots, spots, spots, (a, b, c, d) => {
        fc.pre(kilometresBetween(a, b) > 1 && kilometresBetween(c, d) > 1)
        const { km, at } = nearestBetween([a, b], [c, d])
        const sampled = pointsAlong([a, b]).map((one) => nearestOnArc(one, [c, d]).km)
        expect(km).toBeLessThanOrEqual(Math.min(...sampled) + 0.001)
        expect(nearestOnArc(at, [a, b]).km).toBeLessThan(0.01)
        expect(nearestOnArc(at, [c, d]).km).toBeCloseTo(km, 2)
      }),
      { numRuns: 200 },
    )
  })

  it('is not met far away by one that all but shares its line', () => {
    const [one, other]: [Arc, Arc] = [
      [
        [35, 30],
        [35, 34.156409782220436],
      ],
      [
        [35, 31.120056424222625],
        [35.000000000000014, 34.18537994258693],
      ],
    ]
    const { km, at } = nearestBetween(one, other)
    expect(km).toBeLessThan(0.01)
    expect(nearestOnArc(at, one).km).toBeLessThan(0.01)
  })

  it('of no length is a position', () => {
    expect(
      nearestOnArc(
        [60, 48],
        [
          [61, 48],
          [61, 48],
        ],
      ).km,
    ).toBe(kilometresBetween([60, 48], [61, 48]))
  })
})

describe('a circle', () => {
  const reaches = fc.double({ min: 1, max: 2000, noNaN: true })

  it('holds what is nearer than its radius and nothing else, but for 0.1 %', () => {
    fc.assert(
      fc.property(
        spots,
        reaches,
        fc.double({ min: 0, max: 2, noNaN: true }),
        fc.double({ min: -180, max: 180, noNaN: true }),
        (centre, km, part, degrees) => {
          const circle = circleAround(centre, km)
          const position = offset(centre, km * part, degrees)
          fc.pre(Math.abs(part - 1) > 0.001)
          // A flat map ends at the pole and beyond 180°.
          fc.pre(Math.abs(position[0]) < 180 && Math.abs(position[1]) < 84)
          expect(booleanPointInPolygon(position, circle)).toBe(
            kilometresBetween(centre, position) < km,
          )
        },
      ),
      { numRuns: 200 },
    )
  })

  it('that holds the pole is closed over it', () => {
    const circle = circleAround([51.9, 47.1], 5000)
    expect(booleanPointInPolygon([51.9, 80], circle)).toBe(true)
    expect(booleanPointInPolygon([-128, 88], circle)).toBe(true)
    expect(booleanPointInPolygon([51.9, 1], circle)).toBe(false)
    const [ring = []] = circle.coordinates
    expect(ring[0]).toEqual(ring.at(-1))
  })
})

describe('a corridor', () => {
  it('holds what is nearer to the line than its reach and nothing else, but for 1 %', () => {
    fc.assert(
      fc.property(
        spots,
        spots,
        spots,
        fc.double({ min: 5, max: 500, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 2, noNaN: true }),
        fc.double({ min: -180, max: 180, noNaN: true }),
        (a, b, c, km, along, part, degrees) => {
          fc.pre(kilometresBetween(a, b) > 1 && kilometresBetween(b, c) > 1)
          const shape = corridorAlong(
            [
              [a, b],
              [b, c],
            ],
            km,
          )
          if (shape === null) throw new Error('two arcs make a corridor')
          const points = [...pointsAlong([a, b]), ...pointsAlong([b, c])]
          const start = points[Math.floor(along * (points.length - 1))] ?? a
          const position = offset(start, km * part, degrees)
          const found = Math.min(
            nearestOnArc(position, [a, b]).km,
            nearestOnArc(position, [b, c]).km,
          )
          fc.pre(Math.abs(found / km - 1) > 0.01)
          expect(booleanPointInPolygon(position, shape)).toBe(found < km)
        },
      ),
      { numRuns: 60 },
    )
  })

  it('is nothing without a line and a circle around a line of no length', () => {
    expect(corridorAlong([], 10)).toBeNull()
    const shape = corridorAlong(
      [
        [
          [60, 48],
          [60, 48],
        ],
      ],
      10,
    )
    expect(shape).toEqual(circleAround([60, 48], 10))
  })
})

describe('typed coordinates', () => {
  it.each([
    ['47.1167, 51.8833', [51.8833, 47.1167]],
    ['47.1167 51.8833', [51.8833, 47.1167]],
    ['47.1167° N, 51.8833° E', [51.8833, 47.1167]],
    ['51.8833E 47.1167N', [51.8833, 47.1167]],
    ['51.8833 E, 47.1167', [51.8833, 47.1167]],
    ['-33.9; 18.4', [18.4, -33.9]],
    ['33.9 S 18.4 E', [18.4, -33.9]],
    ['−33.9, −70', [-70, -33.9]],
  ])('%s', (text, expected) => {
    expect(readSpot(text)).toEqual(expected)
  })

  it.each([
    '',
    'Atyrau',
    '47.1',
    '91, 50',
    '47, 181',
    '47N 51N',
    '51E 47E',
    '1 2 3',
    '47.1,',
    '1e5, 2',
  ])('none in “%s”', (text) => {
    expect(readSpot(text)).toBeNull()
  })

  it('keeps a position that was pointed at within the globe', () => {
    expect(spotFrom([190.123456, 50.987654])).toEqual([-169.8765, 50.9877])
    expect(distance(spotFrom([51.88333, 47.11667]), [51.88333, 47.11667])).toBeLessThan(0.012)
  })
})
