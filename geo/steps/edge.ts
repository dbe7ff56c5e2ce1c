/** The edge of the sheet: where land is cut at the antimeridian or the pole there is neither coast nor border. */
import type { MultiLineString } from 'topojson-specification'
import type { GridArc, GridPoint } from './grid.ts'
import type { UnitObject } from './topology.ts'

const WEST = 0
const EAST = 360_000
const SOUTH = 0

function alongEdge([x1, y1]: GridPoint, [x2, y2]: GridPoint): boolean {
  return (x1 === x2 && (x1 === WEST || x1 === EAST)) || (y1 === y2 && y1 === SOUTH)
}

/** The arc in pieces, each wholly on the edge or wholly off it. */
function pieces(arc: GridArc): GridArc[] {
  const found: GridArc[] = []
  let onEdge: boolean | undefined
  arc.slice(1).forEach((to, index) => {
    const from = arc[index] ?? to
    const now = alongEdge(from, to)
    if (now === onEdge) found.at(-1)?.push(to)
    else found.push([from, to])
    onEdge = now
  })
  return found.length === 0 ? [arc] : found
}

/** Splits arcs so that those on the edge stand alone, and gives objects the new indices. */
export function splitAtEdge(arcs: readonly GridArc[], objects: readonly UnitObject[]) {
  const split: GridArc[] = []
  const places = arcs.map((arc) => pieces(arc).map((piece) => split.push(piece) - 1))
  const replaced = (index: number): number[] =>
    index < 0 ? [...(places[~index] ?? [])].reverse().map((one) => ~one) : (places[index] ?? [])
  const ring = (indices: number[]) => indices.flatMap(replaced)
  const moved = objects.map((object): UnitObject =>
    object.type === 'Polygon'
      ? { ...object, arcs: object.arcs.map(ring) }
      : { ...object, arcs: object.arcs.map((polygon) => polygon.map(ring)) },
  )
  return { arcs: split, objects: moved }
}

/** Lines without the pieces on the edge. */
export function withoutEdge<T extends MultiLineString>(lines: T, arcs: readonly GridArc[]): T {
  const onEdge = (index: number) => {
    const [from, to] = arcs[index < 0 ? ~index : index] ?? []
    return from !== undefined && to !== undefined && alongEdge(from, to)
  }
  const kept = lines.arcs.flatMap((line) => {
    const parts: number[][] = [[]]
    for (const index of line)
      if (onEdge(index)) parts.push([])
      else parts.at(-1)?.push(index)
    return parts.filter((part) => part.length > 0)
  })
  return { ...lines, arcs: kept }
}
