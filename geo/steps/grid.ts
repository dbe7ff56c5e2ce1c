/** Rounds arcs to a common grid, on which every output stands, so that files agree to the last digit. */
import type { Position } from '../shapes/position.ts'

/** A thousandth of a degree: 70 to 110 m, under a quarter of a pixel at zoom 7. */
export const GRID_DEGREES = 0.001
export const GRID_ORIGIN: Position = [-180, -90]

export type GridPoint = [column: number, row: number]
export type GridArc = GridPoint[]

export function gridPoint([x, y]: Position): GridPoint {
  return [
    Math.round((x - GRID_ORIGIN[0]) / GRID_DEGREES),
    Math.round((y - GRID_ORIGIN[1]) / GRID_DEGREES),
  ]
}

const decimals = (value: number) => Math.round(value * 1000) / 1000

export function fromGrid([column, row]: GridPoint): Position {
  return [
    decimals(column * GRID_DEGREES + GRID_ORIGIN[0]),
    decimals(row * GRID_DEGREES + GRID_ORIGIN[1]),
  ]
}
