/** What has its place already: boxes that later ones may not touch. */
import type { PixelBox } from '../projector.ts'

/** Pixels beyond the frame in which names still push each other, as on the map. */
const BEYOND = 100

interface Frame {
  width: number
  height: number
  /** Whether a name must be in it whole. */
  uncut: boolean
}

export class Collisions {
  readonly #taken: PixelBox[] = []
  readonly #frame: Frame

  constructor(frame: Frame) {
    this.#frame = frame
  }

  /** Whether a box is near enough to the frame to count. */
  reaches({ left, top, right, bottom }: PixelBox): boolean {
    const { width, height } = this.#frame
    return right >= -BEYOND && bottom >= -BEYOND && left < width + BEYOND && top < height + BEYOND
  }

  /** Whether a name may stand there. */
  admits(box: PixelBox): boolean {
    const { width, height, uncut } = this.#frame
    const { left, top, right, bottom } = box
    const isIn = left >= 0 && top >= 0 && right <= width && bottom <= height
    return (uncut ? isIn : this.reaches(box)) && this.isFree(box)
  }

  isFree(box: PixelBox): boolean {
    return !this.#taken.some(
      (one) =>
        box.left <= one.right &&
        box.right >= one.left &&
        box.top <= one.bottom &&
        box.bottom >= one.top,
    )
  }

  take(box: PixelBox): void {
    this.#taken.push(box)
  }
}
