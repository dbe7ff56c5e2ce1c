/** Cuts a polygon in two along a meridian or a parallel, for lines that the input does not have. */
import type { Polygon, Position, Ring } from '../shapes/position.ts'

type Axis = 'latitude' | 'longitude'

/** A new vertex on an edge, which whoever shares the edge must get too. */
export interface Crossing {
  ends: [Position, Position]
  point: Position
}

const rounded = (value: number) => Math.round(value * 1e6) / 1e6
const same = (a: Position, b: Position) => a[0] === b[0] && a[1] === b[1]

/** Where an edge meets the line; the ends are ordered so that both its neighbours get the same point. */
function crossing(from: Position, to: Position, index: 0 | 1, at: number): Position {
  const [a, b] = from[index] < to[index] ? [from, to] : [to, from]
  const share = (at - a[index]) / (b[index] - a[index])
  const other = index === 0 ? 1 : 0
  const across = rounded(a[other] + share * (b[other] - a[other]))
  return index === 0 ? [at, across] : [across, at]
}

function half(ring: Ring, index: 0 | 1, at: number, keep: (value: number) => boolean) {
  const open = ring.slice(0, -1)
  const kept: Ring = []
  const crossings: Crossing[] = []
  open.forEach((from, place) => {
    const to = open[(place + 1) % open.length] ?? from
    if (keep(from[index])) kept.push(from)
    if (keep(from[index]) === keep(to[index])) return
    const point = crossing(from, to, index, at)
    crossings.push({ ends: [from, to], point })
    kept.push(point)
  })
  if (crossings.length > 2)
    throw new Error(`the cut at ${at} meets a ring ${crossings.length} times`)
  // A vertex on the line itself is its own crossing.
  const single = kept.filter((one, place) => place === 0 || !same(one, kept[place - 1] ?? one))
  const [first] = single
  return { ring: first === undefined ? [] : [...single, first], crossings }
}

/** The parts of a polygon below and above the line; a part may be empty. */
export function cutPolygon(polygon: Polygon, axis: Axis, at: number) {
  const index = axis === 'longitude' ? 0 : 1
  const crossings: Crossing[] = []
  const side = (keep: (value: number) => boolean): Polygon =>
    polygon.flatMap((whole) => {
      const part = half(whole, index, at, keep)
      crossings.push(...part.crossings)
      return part.ring.length > 3 ? [part.ring] : []
    })
  return { below: side((value) => value < at), above: side((value) => value >= at), crossings }
}

/** Gives the neighbours of what was cut the new vertices on their common edges. */
export function insertCrossings(polygon: Polygon, crossings: readonly Crossing[]): Polygon {
  const starts = new Set(crossings.flatMap(({ ends }) => ends.map(([x]) => x)))
  const on = (from: Position, to: Position) =>
    crossings.find(
      ({ ends: [a, b], point }) =>
        ((same(a, from) && same(b, to)) || (same(a, to) && same(b, from))) &&
        !same(point, from) &&
        !same(point, to),
    )
  return polygon.map((ring) =>
    ring.flatMap((from, place) => {
      const to = ring[place + 1]
      if (to === undefined || !starts.has(from[0])) return [from]
      const found = on(from, to)
      return found === undefined ? [from] : [from, found.point]
    }),
  )
}
