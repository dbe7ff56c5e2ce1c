/** Plays events one after another, each for some seconds; one clock, which stands while it is paused. */

/** Milliseconds that an event is shown for. */
export const SHOWN_FOR = 3000

export interface EventPlayInputs {
  /** References in order; read anew at each step, as another reading has another order. */
  events: () => readonly string[]
  /** Told what is shown; null when it is over. */
  onshow: (reference: string | null) => void
}

export class EventPlay {
  #shown: string | null = $state(null)
  #playing = $state(false)
  #timer: ReturnType<typeof setTimeout> | undefined
  #due = 0
  /** Milliseconds that the shown event still has when play is paused. */
  #left = SHOWN_FOR
  readonly #inputs: EventPlayInputs

  constructor(inputs: EventPlayInputs) {
    this.#inputs = inputs
  }

  /** The reference that is shown, playing or paused. */
  get shown(): string | null {
    return this.#shown
  }

  get playing(): boolean {
    return this.#playing
  }

  /** Begins at once with the first event, or goes on with the one that was paused. */
  play(): void {
    if (this.#playing) return
    if (this.#shown === null && !this.#show(0)) return
    this.#playing = true
    this.#wait()
  }

  pause(): void {
    if (!this.#playing) return
    clearTimeout(this.#timer)
    this.#left = Math.max(this.#due - performance.now(), 0)
    this.#playing = false
  }

  /** One on or back, playing or not; past the last one it is over, before the first it stays. */
  step(direction: 1 | -1): void {
    const events = this.#inputs.events()
    const at = this.#shown === null ? -1 : events.indexOf(this.#shown)
    if (direction === 1 && at === events.length - 1) {
      this.stop()
      return
    }
    this.#show(Math.max(at + direction, 0))
    if (this.#playing) this.#wait()
  }

  stop(): void {
    clearTimeout(this.#timer)
    this.#playing = false
    this.#left = SHOWN_FOR
    if (this.#shown === null) return
    this.#shown = null
    this.#inputs.onshow(null)
  }

  #show(at: number): boolean {
    const reference = this.#inputs.events()[at]
    if (reference === undefined) return false
    this.#left = SHOWN_FOR
    this.#shown = reference
    this.#inputs.onshow(reference)
    return true
  }

  #wait(): void {
    clearTimeout(this.#timer)
    this.#due = performance.now() + this.#left
    this.#timer = setTimeout(() => {
      this.step(1)
    }, this.#left)
  }
}
