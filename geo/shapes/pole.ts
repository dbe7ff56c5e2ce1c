/** Where a name stands in an area: the point of its largest part that is furthest from any border. */
import polylabel from 'polylabel'
import { areaKm2, type Polygon, type Position } from './position.ts'

export interface Pole {
  at: Position
  /** Distance to the nearest border, in degrees of latitude. */
  clearance: number
}

const PRECISION_DEGREES = 0.005
const decimals = (value: number) => Math.round(value * 1000) / 1000

export function poleOf(polygons: readonly Polygon[]): Pole {
  const area = ([outer = []]: Polygon) => areaKm2(outer)
  const largest = polygons.reduce(
    (best, one) => (area(one) > area(best) ? one : best),
    polygons[0] ?? [],
  )
  const [outer = []] = largest
  const middle = outer.reduce((sum, [, latitude]) => sum + latitude, 0) / (outer.length || 1)
  // Longitudes are squeezed as a map squeezes them, or names in the north would stand too far aside.
  const squeeze = Math.cos((middle * Math.PI) / 180)
  const squeezed = largest.map((ring) => ring.map(([x, y]): Position => [x * squeeze, y]))
  const found = polylabel(squeezed, PRECISION_DEGREES)
  const [x = 0, y = 0] = found
  return { at: [decimals(x / squeeze), decimals(y)], clearance: found.distance }
}
