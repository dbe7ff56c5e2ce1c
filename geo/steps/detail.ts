/** How finely each place is drawn: sharp at zoom 7 where the article looks, coarser with distance. */
import type { Position } from '../shapes/position.ts'

type Box = [west: number, south: number, east: number, north: number]

/** Kazakhstan and its southern neighbours, northern Afghanistan, the North Caucasus. */
const FOCUS: Box[] = [
  [46, 36, 88, 56],
  [38, 41, 50, 48],
]

/** Triangles below this many square kilometres are left out where the detail is 1. */
export const FINEST_KM2 = 0.35

/** Degrees outside the focus at which half the detail is left. */
const HALF_AT_DEGREES = 2
/** The far side of the world: triangles of some hundred square kilometres, a pixel at zoom 2. */
const COARSEST = 1 / 1300

function degreesOutside([west, south, east, north]: Box, [longitude, latitude]: Position): number {
  const across = Math.max(west - longitude, 0, longitude - east)
  const up = Math.max(south - latitude, 0, latitude - north)
  // A degree of longitude is shorter in the north, where most of what is far away lies.
  return Math.hypot(across * Math.cos((latitude * Math.PI) / 180), up)
}

/** 1 in the focus, falling with the square of the distance from it. */
export function detailAt(position: Position): number {
  const distance = Math.min(...FOCUS.map((box) => degreesOutside(box, position)))
  return Math.max(1 / (1 + (distance / HALF_AT_DEGREES) ** 2), COARSEST)
}
