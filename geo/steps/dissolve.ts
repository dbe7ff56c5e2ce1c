/** Dissolves the areas of each unit into one multipolygon: neighbours share vertices, so nothing is left between. */
import { merge } from 'topojson-client'
import { areaKm2, type Polygon } from '../shapes/position.ts'
import type { Assigned } from './assign.ts'
import { topologyOf } from './topology.ts'

export interface Unit {
  id: string
  country: string
  polygons: Polygon[]
}

export function dissolveUnits(assigned: readonly Assigned[]): Unit[] {
  const { whole, objects } = topologyOf(
    assigned.map(({ unit, ...rest }) => ({ id: unit, ...rest })),
  )
  const countries = new Map(assigned.map(({ unit, country }) => [unit, country]))
  return [...countries]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, country]) => ({
      id,
      country,
      polygons: merge(
        whole,
        objects.filter(({ properties }) => properties?.unit === id),
      ).coordinates as Polygon[],
    }))
}

/**
 * Leaves out islands too small to see at the detail of their place, but never a unit's largest part.
 * `smallest` is the least area in square kilometres to keep at a polygon's first vertex.
 */
export function dropSpecks(units: readonly Unit[], smallest: (polygon: Polygon) => number): Unit[] {
  const edges = new Map<string, number>()
  const key = ([ring = []]: Polygon) => {
    const [x, y] = ring.reduce((least, one) => (one < least ? one : least), ring[0] ?? [0, 0])
    return `${x} ${y}`
  }
  const vertices = (polygon: Polygon) => polygon.flat().map(([x, y]) => `${x} ${y}`)
  for (const { polygons } of units)
    for (const polygon of polygons)
      for (const vertex of new Set(vertices(polygon)))
        edges.set(vertex, (edges.get(vertex) ?? 0) + 1)
  const touchesAnother = (polygon: Polygon) =>
    vertices(polygon).some((vertex) => (edges.get(vertex) ?? 0) > 1)
  const area = ([ring = []]: Polygon) => areaKm2(ring)
  return units.map((unit) => {
    const largest = unit.polygons.reduce(
      (best, one) => (area(one) > area(best) ? one : best),
      unit.polygons[0] ?? [],
    )
    return {
      ...unit,
      polygons: unit.polygons
        .filter((one) => one === largest || touchesAnother(one) || area(one) >= smallest(one))
        .sort((a, b) => (key(a) < key(b) ? -1 : 1)),
    }
  })
}
