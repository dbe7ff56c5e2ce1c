/** The shape of a leg between its ends: bowed where only the ends are told, else the shortest way. */
import { distance, greatCircle } from '@turf/turf'
import type { Position } from '../../domain/boundaries.ts'
import { fromWorld, toWorld } from '../../domain/mercator.ts'

/**
 * Height of a schematic leg's bow as a share of its length: enough that nobody takes it for a
 * road, little enough that it stays near its ends.
 */
export const BOW = 0.14

/** Points of a bow; at zoom 7 the corners are under a pixel. */
const STEPS = 32

/** Kilometres from which the shortest way differs visibly from a straight line. */
const LONG = 400

const RADIANS = Math.PI / 180

/** Degrees to the plane of the map (Web Mercator), in degrees of longitude. */
const toPlane = (position: Position): Position => {
  const [x, y] = toWorld(position)
  return [(x - 0.5) * 360, (0.5 - y) * 360]
}

const fromPlane = ([x, y]: Position): Position => fromWorld([x / 360 + 0.5, 0.5 - y / 360])

/** A curve from one end to the other, bowed to the left of the way by a share of its length. */
export function bowed(from: Position, to: Position, bow: number = BOW): Position[] {
  const [[ax, ay], [bx, by]] = [toPlane(from), toPlane(to)]
  const control = [
    (ax + bx) / 2 - (by - ay) * bow * 2,
    (ay + by) / 2 + (bx - ax) * bow * 2,
  ] as const
  const inner = Array.from({ length: STEPS - 1 }, (_, at): Position => {
    const share = (at + 1) / STEPS
    const rest = 1 - share
    const along = (a: number, c: number, b: number) =>
      rest * rest * a + 2 * rest * share * c + share * share * b
    return fromPlane([along(ax, control[0], bx), along(ay, control[1], by)])
  })
  return [from, ...inner, to]
}

/** The shortest way between two positions. */
export function shortest(from: Position, to: Position): Position[] {
  if (distance(from, to, { units: 'kilometers' }) < LONG) return [from, to]
  const { geometry } = greatCircle(from, to, { npoints: STEPS })
  const line = geometry.type === 'LineString' ? geometry.coordinates : geometry.coordinates.flat()
  return line.map(([x = 0, y = 0]) => [x, y])
}

/** Direction of travel at the end of a line on the map's plane, degrees clockwise from north. */
export function headingAtEnd(line: readonly Position[]): number {
  const last = line.at(-1)
  const before = line.at(-2)
  if (last === undefined || before === undefined) return 0
  const [[ax, ay], [bx, by]] = [toPlane(before), toPlane(last)]
  return Math.atan2(bx - ax, by - ay) / RADIANS
}
