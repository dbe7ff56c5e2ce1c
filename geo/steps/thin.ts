/** An arc being thinned: which of its points are drawn, and how to draw more or fewer of them. */
import type { Position } from '../shapes/position.ts'
import { gridPoint, type GridArc, type GridPoint } from './grid.ts'

export class ThinnedArc {
  readonly #points: GridPoint[]
  readonly #weights: readonly number[]
  readonly #kept: boolean[]
  /** Places, in the arc, of the points that are drawn. */
  #places: number[] = []

  constructor(arc: readonly Position[], weights: readonly number[], threshold: number) {
    this.#points = arc.map(gridPoint)
    this.#weights = weights
    const closed = arc[0]?.join() === arc.at(-1)?.join()
    // A ring needs three corners, however small it is.
    const enough = closed ? ([...weights].sort((a, b) => b - a)[3] ?? 0) : Infinity
    this.#kept = weights.map((weight) => weight >= Math.min(threshold, enough))
    this.#place()
  }

  #place(): void {
    this.#places = []
    const last = this.#points.length - 1
    this.#points.forEach(([x, y], index) => {
      if (!this.#kept[index]) return
      const before = this.#points[this.#places.at(-1) ?? -1]
      if (before?.[0] !== x || before[1] !== y) this.#places.push(index)
      // The end must be drawn by its own name: it is where other arcs join.
      else if (index === last && this.#places.length > 1) this.#places.splice(-1, 1, index)
    })
    if (this.#places.length === 1) this.#places.push(last)
  }

  get drawn(): GridArc {
    return this.#places.flatMap((place) => {
      const point = this.#points[place]
      return point === undefined ? [] : [point]
    })
  }

  #between(segment: number): number[] {
    const [from = 0, to = 0] = this.#places.slice(segment, segment + 2)
    return Array.from(
      { length: Math.max(to - from - 1, 0) },
      (_, index) => from + 1 + index,
    ).filter((place) => !this.#kept[place])
  }

  /** Draws the point that matters most between the ends of a segment; false if there is none. */
  refine(segment: number): boolean {
    const weight = (place: number) => this.#weights[place] ?? 0
    const omitted = this.#between(segment)
    const [first] = omitted
    if (first === undefined) return false
    const best = omitted.reduce(
      (most, place) => (weight(place) > weight(most) ? place : most),
      first,
    )
    this.#kept[best] = true
    this.#place()
    return true
  }

  /** Leaves out the end of a segment that matters least; false if both are needed. */
  coarsen(segment: number): boolean {
    const ends = this.#places
      .slice(segment, segment + 2)
      .filter((place) => place > 0 && place < this.#points.length - 1)
      .sort((a, b) => (this.#weights[a] ?? 0) - (this.#weights[b] ?? 0))
    const [least] = ends
    const closed = this.#points[0]?.join() === this.#points.at(-1)?.join()
    if (least === undefined || this.#places.length <= (closed ? 4 : 2)) return false
    this.#kept[least] = false
    this.#place()
    return true
  }
}
