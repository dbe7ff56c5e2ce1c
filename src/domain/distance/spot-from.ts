/** A position as it is kept in a View. */
import type { Position } from '../boundaries.ts'

/** About 11 metres: more places would make long links and promise what a click cannot. */
const PLACES = 10_000
const rounded = (degrees: number) => Math.round(degrees * PLACES) / PLACES

/** Rounded, its longitude within the globe. */
export function spotFrom([longitude, latitude]: Position): Position {
  const wrapped = ((((longitude + 180) % 360) + 360) % 360) - 180
  return [rounded(wrapped), rounded(latitude)]
}
