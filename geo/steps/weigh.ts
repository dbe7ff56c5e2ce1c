/** Visvalingam's measure of how much each point of an arc matters, weighed by its place. */
import { kilometres, type Position } from '../shapes/position.ts'
import { detailAt } from './detail.ts'
import { Heap } from './heap.ts'

type Arc = readonly Position[]
/** How finely a place is drawn: 1 in the focus, less elsewhere. */
export type Detail = (position: Position) => number

function triangle(a: Position, b: Position, c: Position): number {
  const [ax, ay] = kilometres(a, b[1])
  const [bx, by] = kilometres(b, b[1])
  const [cx, cy] = kilometres(c, b[1])
  return Math.abs((bx - ax) * (cy - ay) - (cx - ax) * (by - ay)) / 2
}

/**
 * How much each point of an arc matters: the square kilometres of the triangle it makes when it is the least left,
 * times the detail of its place. Ends matter without limit.
 */
export function weigh(arc: Arc, detail: Detail = detailAt): number[] {
  const weights = arc.map(() => Infinity)
  const previous = arc.map((_, index) => index - 1)
  const next = arc.map((_, index) => index + 1)
  const own = (index: number): number => {
    const [a, b, c] = [arc[previous[index] ?? -1], arc[index], arc[next[index] ?? -1]]
    return a && b && c ? triangle(a, b, c) * detail(b) : Infinity
  }
  const open = new Heap()
  const current = arc.map((_, index) => own(index))
  current.forEach((weight, index) => {
    if (weight < Infinity) open.push(weight, index)
  })
  let reached = 0
  for (let top = open.pop(); top !== undefined; top = open.pop()) {
    const [weight, index] = top
    if (weight !== current[index]) continue
    reached = Math.max(reached, weight)
    weights[index] = reached
    current[index] = Infinity
    const before = previous[index] ?? -1
    const after = next[index] ?? -1
    next[before] = after
    previous[after] = before
    for (const neighbour of [before, after]) {
      if (current[neighbour] === Infinity) continue
      const changed = own(neighbour)
      current[neighbour] = changed
      open.push(changed, neighbour)
    }
  }
  return weights
}
