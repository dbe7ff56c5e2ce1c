/** The shortest way between two positions: how far things are from it, what crosses it, and points along it. */
import { nearestPointOnLine } from '@turf/turf'
import type { Position } from '../boundaries.ts'
import { bearingTo, kilometresBetween, offset } from './globe.ts'

export type Arc = readonly [from: Position, to: Position]

export interface Nearness {
  km: number
  /** The position on the arc that is nearest. */
  at: Position
}

/** Kilometres between points of a drawn arc: at these latitudes a straight piece strays 0.2 km from it. */
const STEP = 100

/** Kilometres within which a position counts as lying on an arc. */
const NEGLIGIBLE = 0.01

/** Positions along an arc, its ends included. */
export function pointsAlong([from, to]: Arc): Position[] {
  const length = kilometresBetween(from, to)
  const steps = Math.max(1, Math.ceil(length / STEP))
  const direction = bearingTo(from, to)
  const inner = Array.from({ length: steps - 1 }, (_, at) =>
    offset(from, (length * (at + 1)) / steps, direction),
  )
  return [from, ...inner, to]
}

/** How near an arc comes to a position. */
export function nearestOnArc(position: Position, [from, to]: Arc): Nearness {
  // A line without length has no direction to be near by.
  if (kilometresBetween(from, to) === 0) return { km: kilometresBetween(position, from), at: from }
  const line = { type: 'LineString' as const, coordinates: [from, to] }
  const found = nearestPointOnLine(line, position, { units: 'kilometers' })
  const [x = 0, y = 0] = found.geometry.coordinates
  return { km: found.properties.pointDistance, at: [x, y] }
}

/** How near two arcs come to each other; `at` lies on the first. Zero where they cross. */
export function nearestBetween(one: Arc, other: Arc): Nearness {
  const crossing = crossingOf(one, other)
  // Where two arcs all but share a line, rounding may place their crossing on neither.
  if (
    crossing !== null &&
    [one, other].every((arc) => nearestOnArc(crossing, arc).km < NEGLIGIBLE)
  ) {
    return { km: 0, at: crossing }
  }
  // Arcs that do not cross are nearest at an end of one of them.
  const fromEnds = one.map((end) => ({ km: nearestOnArc(end, other).km, at: end }))
  const toEnds = other.map((end) => nearestOnArc(end, one))
  return [...fromEnds, ...toEnds].reduce((best, next) => (next.km < best.km ? next : best))
}

type Vector = readonly [number, number, number]

const RADIANS = Math.PI / 180

function vectorOf([longitude, latitude]: Position): Vector {
  const [l, f] = [longitude * RADIANS, latitude * RADIANS]
  return [Math.cos(f) * Math.cos(l), Math.cos(f) * Math.sin(l), Math.sin(f)]
}

const cross = ([a, b, c]: Vector, [x, y, z]: Vector): Vector => [
  b * z - c * y,
  c * x - a * z,
  a * y - b * x,
]
const dot = ([a, b, c]: Vector, [x, y, z]: Vector) => a * x + b * y + c * z

/** Where two arcs shorter than half the globe cross; null where they do not. */
function crossingOf(one: Arc, other: Arc): Position | null {
  const [a, b, c, d] = [one[0], one[1], other[0], other[1]].map(vectorOf)
  if (!a || !b || !c || !d) return null
  const [first, second] = [cross(a, b), cross(c, d)]
  const sides = [dot(first, c), dot(first, d), dot(second, a), dot(second, b)] as const
  if (sides[0] * sides[1] >= 0 || sides[2] * sides[3] >= 0) return null
  const line = cross(first, second)
  // The two great circles meet twice; the meeting on the arcs' own half of the globe is meant.
  const middle: Vector = [a[0] + b[0], a[1] + b[1], a[2] + b[2]]
  const opposite: Vector = [c[0] + d[0], c[1] + d[1], c[2] + d[2]]
  const sign = dot(line, middle) < 0 ? -1 : 1
  if (sign * dot(line, opposite) <= 0) return null
  const [x, y, z] = line
  return [
    Math.atan2(sign * y, sign * x) / RADIANS,
    Math.atan2(sign * z, Math.hypot(x, y)) / RADIANS,
  ]
}
