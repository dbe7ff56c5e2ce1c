/**
 * Whose move it was: the View's, which puts the camera somewhere, or a person's own, which takes it elsewhere. A move
 * counts as a person's only if it began with a hand; where a resize or an animation leaves the camera is nobody's.
 */

/** Goes with the events of a move that a person asked for by a button of ours, or by choosing a record. */
export const BY_HAND = { byHand: true } as const

/** Goes with the events of a move that the View asked for. */
export interface Placing {
  placed: number
}

/** What an event of a move says of its cause; MapLibre names the input event of a gesture, a wheel or a key. */
export interface Cause {
  originalEvent?: unknown
  byHand?: boolean
  placed?: number
}

export class WhoseMove {
  #byHand = false
  /** The library's own last word of a hand's move, as the turn to north after a drag, has no input event. */
  #wake = false
  #inWake = false
  #turned = false
  #placings = 0

  /** Whether a hand has moved the camera since it was placed, and it was not told yet. */
  get isByHand(): boolean {
    return this.#byHand
  }

  /** The View places the camera anew: what a hand did before counts no more. Returns what the move's events carry. */
  place(): Placing {
    this.#turned = false
    return this.land()
  }

  /** The same for the end of a flight that something stopped: if it was a wheel, its own move is yet to come. */
  land(): Placing {
    this.#byHand = false
    this.#wake = false
    this.#placings += 1
    return { placed: this.#placings }
  }

  /** What the library does until `rest` without an input event, it does for a hand. */
  wake(): void {
    this.#wake = true
  }

  rest(): void {
    this.#wake = false
  }

  /** A wheel was turned: the library moves for it some moments later, and for a single notch names no input event. */
  turned(): void {
    this.#turned = true
  }

  started({ originalEvent, placed }: Cause): void {
    const isUnnamed = originalEvent === undefined && placed === undefined
    this.#inWake = isUnnamed && (this.#wake || this.#turned)
  }

  moved({ originalEvent, byHand, placed }: Cause): void {
    if (placed !== undefined) return
    if (originalEvent !== undefined || byHand === true || this.#inWake) this.#byHand = true
  }

  /** `hand` once for each move of a hand's, `placed` for the end of the View's last placing, null for all others. */
  ended({ placed }: Cause): 'hand' | 'placed' | null {
    if (placed !== undefined) return placed === this.#placings ? 'placed' : null
    this.#turned = false
    if (!this.#byHand) return null
    this.#byHand = false
    return 'hand'
  }
}
