/** A circle around a position and a corridor along arcs, as polygons to draw and to lay over areas. */
import { featureCollection, polygon, union } from '@turf/turf'
import type { MultiPolygon, Polygon } from 'geojson'
import type { Position } from '../boundaries.ts'
import { pointsAlong, type Arc } from './arc.ts'
import { bearingTo, kilometresBetween, offset } from './globe.ts'

export type Shape = Polygon | MultiPolygon

/** Corners of a circle: its sides stay within 0.04 % of its radius. */
const CORNERS = 120

/** Kilometres from the equator to a pole of the sphere. */
const QUARTER = kilometresBetween([0, 0], [0, 90])

/** Latitude at which a shape that holds a pole is closed, beyond what the map can draw. */
const TOP = 89.9

/** A corridor's end is a half circle of this many sides: within 0.3 % of its reach, and few, because a union is dear. */
const END = 20

export function circleAround(centre: Position, kilometres: number): Polygon {
  const ring = Array.from({ length: CORNERS }, (_, at) =>
    // Against the clock, as RFC 7946 wants an outer ring.
    offset(centre, kilometres, (-360 * at) / CORNERS),
  )
  const pole = Math.sign(centre[1]) * TOP
  const toPole = QUARTER * (1 - Math.abs(centre[1]) / 90)
  return polygonOf(kilometres < toPole ? ring : overPole(ring, pole))
}

/** A ring around a pole has no inside on a flat map: from west to east, then back along the map's edge. */
function overPole(ring: readonly Position[], pole: number): Position[] {
  const sorted = ring
    .map(([x, y]): Position => [((((x + 180) % 360) + 360) % 360) - 180, y])
    .toSorted(([one], [other]) => one - other)
  const [first, last] = [sorted[0], sorted.at(-1)]
  if (first === undefined || last === undefined) return sorted
  const line: Position[] = [[-180, first[1]], ...sorted, [180, last[1]], [180, pole], [-180, pole]]
  return pole > 0 ? line : line.toReversed()
}

/** Everything within so many kilometres of any of the arcs; null without arcs. */
export function corridorAlong(arcs: readonly Arc[], kilometres: number): Shape | null {
  const stadiums = withoutIdleEnds(arcs).map((arc) => polygon(stadium(arc, kilometres).coordinates))
  const [only] = stadiums
  if (only === undefined) return null
  if (stadiums.length === 1) return only.geometry
  return union(featureCollection(stadiums))?.geometry ?? null
}

/** An arc without length adds nothing where another arc begins or ends. */
function withoutIdleEnds(arcs: readonly Arc[]): readonly Arc[] {
  const named = ([from, to]: Arc) => [from.join(' '), to.join(' ')] as const
  const isIdle = (arc: Arc) => named(arc)[0] === named(arc)[1]
  const ends = new Set(arcs.filter((arc) => !isIdle(arc)).flatMap(named))
  const kept = arcs.filter((arc) => !isIdle(arc) || !ends.has(named(arc)[0]))
  return [...new Map(kept.map((arc) => [named(arc).join(' '), arc])).values()]
}

/** One arc's surroundings: parallel to it at both sides, round at both ends. */
function stadium(arc: Arc, kilometres: number): Polygon {
  const [from, to] = arc
  if (kilometresBetween(from, to) < 0.001) return circleAround(from, kilometres)
  const along = pointsAlong(arc)
  const arriving = bearingTo(to, from) + 180
  const leaving = bearingTo(from, to)
  const headings = along.map((point, at) =>
    at === along.length - 1 ? arriving : bearingTo(point, to),
  )
  const side = (turn: number) =>
    along.map((point, at) => offset(point, kilometres, (headings[at] ?? leaving) + turn))
  const cap = (end: Position, heading: number) =>
    Array.from({ length: END - 1 }, (_, at) =>
      offset(end, kilometres, heading + 90 - (180 * (at + 1)) / END),
    )
  return polygonOf([
    ...side(90),
    ...cap(to, arriving),
    ...side(-90).toReversed(),
    ...cap(from, leaving + 180),
  ])
}

/** Longitudes run on past 180 rather than jump to the other edge of the map. */
function polygonOf(ring: readonly Position[]): Polygon {
  const [first] = ring
  return { type: 'Polygon', coordinates: [first === undefined ? [] : [...ring, first]] }
}
