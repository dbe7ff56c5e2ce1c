/** One topology of all units, its arcs simplified and on the grid, with no two of them crossing. */
import type { Position } from '../shapes/position.ts'
import { findClashes, type Clash } from './clashes.ts'
import { FINEST_KM2, detailAt } from './detail.ts'
import type { Unit } from './dissolve.ts'
import { splitAtEdge } from './edge.ts'
import type { GridArc } from './grid.ts'
import { ThinnedArc } from './thin.ts'
import { topologyOf, type UnitObject } from './topology.ts'
import { weigh, type Detail } from './weigh.ts'

export interface Simplified {
  arcs: GridArc[]
  /** How often a point was given back or taken away to keep arcs apart. */
  mended: number
}
export interface Shapes extends Simplified {
  units: UnitObject[]
}

const ROUNDS = 40
/** After these, points are taken away where giving them back did not help. */
const REFINING_ROUNDS = 12

function mend(clash: Clash, arcs: readonly ThinnedArc[], refining: boolean): number {
  const each = (change: (arc: ThinnedArc, at: number) => boolean) =>
    clash.filter(({ arc, at }) => {
      const thinned = arcs[arc]
      return thinned !== undefined && change(thinned, at)
    }).length
  const refined = refining ? each((arc, at) => arc.refine(at)) : 0
  return refined > 0 ? refined : each((arc, at) => arc.coarsen(at))
}

/** Simplifies arcs; `detail` says, for each, how finely it is drawn, and `mayCross` which pairs need not be kept apart. */
export function simplifyArcs(
  arcs: readonly Position[][],
  { detail = () => detailAt, mayCross = () => false }: Partial<SimplifyOptions> = {},
): Simplified {
  const thinned = arcs.map(
    (arc, index) => new ThinnedArc(arc, weigh(arc, detail(index)), FINEST_KM2),
  )
  let mended = 0
  for (let round = 0; ; round += 1) {
    const drawn = thinned.map((arc) => arc.drawn)
    const clashes = findClashes(drawn).filter(([a, b]) => !mayCross(a.arc, b.arc))
    if (clashes.length === 0) return { arcs: drawn, mended }
    const touched = new Set<number>()
    for (const clash of clashes) {
      // Places move when an arc changes, so each arc is mended once a round.
      if (clash.some(({ arc }) => touched.has(arc))) continue
      for (const { arc } of clash) touched.add(arc)
      mended += mend(clash, thinned, round < REFINING_ROUNDS)
    }
    if (round === ROUNDS) throw new Error(`arcs still cross near ${places(clashes)}`)
  }
}

interface SimplifyOptions {
  detail: (index: number) => Detail
  mayCross: (a: number, b: number) => boolean
}

const places = (clashes: readonly Clash[]) =>
  clashes
    .slice(0, 20)
    .map(([{ from, arc }, { arc: other }]) => `${from.join()} (${arc}, ${other})`)
    .join('; ')

export function arcIndices(object: UnitObject): number[] {
  return (object.arcs.flat(2) as number[]).map((index) => (index < 0 ? ~index : index))
}

export function shapeUnits(units: readonly Unit[], looseCountry: string): Shapes {
  const { objects, arcs } = topologyOf(units)
  const loose = new Set(
    objects.filter((one) => one.properties?.country === looseCountry).flatMap(arcIndices),
  )
  const simplified = simplifyArcs(arcs, { mayCross: (a, b) => loose.has(a) || loose.has(b) })
  const split = splitAtEdge(simplified.arcs, objects)
  return { units: split.objects, arcs: split.arcs, mended: simplified.mended }
}
