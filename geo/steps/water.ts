/** Lakes and rivers at the detail of their place; far from the region only the largest lakes. */
import type { Water } from '../inputs/water.ts'
import { areaKm2, type Polygon, type Position } from '../shapes/position.ts'
import { simplifyArcs } from './arcs.ts'
import { FINEST_KM2, detailAt } from './detail.ts'
import type { GridArc } from './grid.ts'

/** Rivers outside this frame would cost bytes and say nothing about the article. */
const RIVER_FRAME = { west: 28, south: 23, east: 102, north: 63 }

export interface ShapedWater {
  lakes: GridArc[]
  /** For each lake, its rings as indices into `lakes`. */
  lakeRings: number[][]
  rivers: GridArc[]
}

function smallest([ring = []]: Polygon): number {
  const [first] = ring
  return first === undefined ? Infinity : (FINEST_KM2 * 8) / detailAt(first)
}

const framed = (line: Position[]) =>
  line.some(
    ([x, y]) =>
      x >= RIVER_FRAME.west &&
      x <= RIVER_FRAME.east &&
      y >= RIVER_FRAME.south &&
      y <= RIVER_FRAME.north,
  )

export function keptLakes({ lakes }: Water): Polygon[] {
  const seen = new Set<string>()
  return lakes
    .filter(([ring = []]) => {
      // The input has some lakes twice, as a lake and as a reservoir.
      const key = `${ring[0]?.join()} ${areaKm2(ring)}`
      return !seen.has(key) && seen.add(key)
    })
    .filter((lake) => areaKm2(lake[0] ?? []) >= smallest(lake))
    .map((lake) => lake.filter((ring, index) => index === 0 || areaKm2(ring) >= smallest(lake)))
}

export function shapeWater(water: Water): ShapedWater {
  const lakes = keptLakes(water)
  const rings = lakes.flat()
  let next = 0
  const lakeRings = lakes.map((lake) => lake.map(() => next++))
  const rivers = water.rivers.filter(framed)
  return {
    // Some lakes lie in one another: the input has a reservoir and the lake it drowned.
    lakes: simplifyArcs(rings, { mayCross: (a, b) => a !== b }).arcs,
    lakeRings,
    rivers: simplifyArcs(rivers, { mayCross: () => true }).arcs,
  }
}
