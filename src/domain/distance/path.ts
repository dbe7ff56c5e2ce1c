/** The length of a path, leg by leg. */
import type { Position } from '../boundaries.ts'
import { kilometresBetween } from './globe.ts'

/** Kilometres of each leg: one fewer than there are points. */
export function legLengths(points: readonly Position[]): number[] {
  return points.slice(1).map((to, at) => kilometresBetween(points[at] ?? to, to))
}

export const lengthOf = (points: readonly Position[]): number =>
  legLengths(points).reduce((sum, one) => sum + one, 0)
