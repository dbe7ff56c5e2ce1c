/** Lengths and directions over the globe: great circles on a sphere of the Earth's mean radius, in kilometres. */
import { bearing, destination, distance } from '@turf/turf'
import type { Position } from '../boundaries.ts'

/** Kilometres along the shortest way (haversine); within 0.56 % of the ellipsoid, less where the way slants. */
export const kilometresBetween = (from: Position, to: Position): number =>
  distance(from, to, { units: 'kilometers' })

/** Degrees clockwise from north at the start of the shortest way, -180 to 180. */
export const bearingTo = (from: Position, to: Position): number => bearing(from, to)

/** The position that lies so many kilometres off in a direction; its longitude may pass 180. */
export function offset(from: Position, kilometres: number, degrees: number): Position {
  const [x = 0, y = 0] = destination(from, kilometres, degrees, { units: 'kilometers' }).geometry
    .coordinates
  return [x, y]
}

/** Eight points of the compass, clockwise from north. */
export const COMPASS = ['N', 'NE', 'E', 'SE', 'S', 'SW', 'W', 'NW'] as const
export type Compass = (typeof COMPASS)[number]

/** Null for two positions in one spot, which lie in no direction. */
export function compassTo(from: Position, to: Position): Compass | null {
  if (kilometresBetween(from, to) < 0.1) return null
  const step = Math.round(bearingTo(from, to) / 45)
  return COMPASS[(step + COMPASS.length) % COMPASS.length] ?? null
}
