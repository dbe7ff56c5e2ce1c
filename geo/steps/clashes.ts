/** Finds where arcs on the grid cross, overlap, run back over themselves or touch. */
import type { GridArc, GridPoint } from './grid.ts'

export interface Segment {
  arc: number
  /** Its place in the arc: from point `at` to the next. */
  at: number
  from: GridPoint
  to: GridPoint
}
export type Clash = [Segment, Segment]

/** Cells of 0.4 degrees: a few segments each where the map is finest. */
const CELL = 400

const side = (a: GridPoint, b: GridPoint, c: GridPoint) =>
  Math.sign((b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]))

const same = (a: GridPoint, b: GridPoint) => a[0] === b[0] && a[1] === b[1]

const within = (a: GridPoint, b: GridPoint, c: GridPoint) =>
  Math.min(a[0], b[0]) <= c[0] &&
  c[0] <= Math.max(a[0], b[0]) &&
  Math.min(a[1], b[1]) <= c[1] &&
  c[1] <= Math.max(a[1], b[1])

/** Whether two segments share anything beyond a common end. */
function meet({ from: a, to: b }: Segment, { from: c, to: d }: Segment): boolean {
  const [abc, abd, cda, cdb] = [side(a, b, c), side(a, b, d), side(c, d, a), side(c, d, b)]
  if (abc * abd < 0 && cda * cdb < 0) return true
  const touches = (p: GridPoint, q: GridPoint, r: GridPoint, turn: number) =>
    turn === 0 && within(p, q, r) && !same(p, r) && !same(q, r)
  if (touches(a, b, c, abc) || touches(a, b, d, abd)) return true
  if (touches(c, d, a, cda) || touches(c, d, b, cdb)) return true
  return (same(a, c) && same(b, d)) || (same(a, d) && same(b, c))
}

function cellsOf({ from, to }: Segment): string[] {
  const cells: string[] = []
  const span = (index: 0 | 1) => [
    Math.floor(Math.min(from[index], to[index]) / CELL),
    Math.floor(Math.max(from[index], to[index]) / CELL),
  ]
  const [west = 0, east = 0] = span(0)
  const [south = 0, north = 0] = span(1)
  for (let x = west; x <= east; x += 1)
    for (let y = south; y <= north; y += 1) cells.push(`${x} ${y}`)
  return cells
}

function segmentsOf(arc: GridArc, index: number): Segment[] {
  return arc.slice(1).flatMap((to, at) => {
    const from = arc[at]
    // Two junctions may round to one point; the arc between them is left out later.
    return from === undefined || same(from, to) ? [] : [{ arc: index, at, from, to }]
  })
}

/** Two places where lines pass through one point that is the end of neither. */
function touching(segments: readonly Segment[], arcs: readonly GridArc[]): Clash[] {
  const seen = new Map<string, Segment>()
  const clashes: Clash[] = []
  for (const segment of segments) {
    const inner = segment.at > 0
    const key = segment.from.join()
    const other = seen.get(key)
    const innerToo = other !== undefined && other.at > 0
    if (other !== undefined && (inner || innerToo)) clashes.push([segment, other])
    else if (other === undefined) seen.set(key, segment)
    const arc = arcs[segment.arc]
    if (arc === undefined || segment.at !== arc.length - 2) continue
    const end = seen.get(segment.to.join())
    if (end !== undefined && end.at > 0) clashes.push([segment, end])
  }
  return clashes
}

export function findClashes(arcs: readonly GridArc[]): Clash[] {
  const cells = new Map<string, Segment[]>()
  const segments = arcs.flatMap(segmentsOf)
  const clashes = touching(segments, arcs)
  for (const segment of segments)
    for (const cell of cellsOf(segment)) {
      const others = cells.get(cell)
      if (others === undefined) {
        cells.set(cell, [segment])
        continue
      }
      for (const other of others) if (meet(segment, other)) clashes.push([segment, other])
      others.push(segment)
    }
  return clashes
}
