/** Distance over the globe. */
import type { Pair } from './geojson/positions.ts'

const EARTH_KM = 6371.0088 // mean radius, IUGG

/** Kilometres between two positions (haversine). */
export function kilometresBetween([x1, y1]: Pair, [x2, y2]: Pair): number {
  const radians = Math.PI / 180
  const half = (degrees: number) => Math.sin((degrees * radians) / 2) ** 2
  const chord = half(y2 - y1) + Math.cos(y1 * radians) * Math.cos(y2 * radians) * half(x2 - x1)
  return 2 * EARTH_KM * Math.asin(Math.min(1, Math.sqrt(chord)))
}

export function pairOf(position: readonly number[]): Pair | null {
  const [longitude, latitude] = position
  return longitude === undefined || latitude === undefined ? null : [longitude, latitude]
}
