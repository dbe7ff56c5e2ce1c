/** What has its place already: boxes that later ones may not touch. */
import type { Box } from '../projector.ts'

/** Pixels beyond the frame in which names still push each other, as on the map. */
const BEYOND = 100

export class Collisions {
  readonly #taken: Box[] = []
  readonly #width: number
  readonly #height: number

  constructor(width: number, height: number) {
    this.#width = width
    this.#height = height
  }

  /** Whether a box is near enough to the frame to count. */
  reaches({ left, top, right, bottom }: Box): boolean {
    return (
      right >= -BEYOND &&
      bottom >= -BEYOND &&
      left < this.#width + BEYOND &&
      top < this.#height + BEYOND
    )
  }

  isFree(box: Box): boolean {
    return !this.#taken.some(
      (one) =>
        box.left <= one.right &&
        box.right >= one.left &&
        box.top <= one.bottom &&
        box.bottom >= one.top,
    )
  }

  take(box: Box): void {
    this.#taken.push(box)
  }
}
