/** Plays a window of time along the axis, frame by frame; gives up where motion is not wanted. */
import { playStart, played, type Window } from '../domain/time/window.ts'

export const SPEEDS = [1, 2, 4] as const
export type Speed = (typeof SPEEDS)[number]

/** Seconds that the whole axis takes at speed 1. */
const SECONDS = 24
/** A tab that slept, or a slow frame, must not jump across the axis. */
const LONGEST_FRAME = 250

export interface Played {
  readonly window: Window
  readonly domain: Window
  setWindow: (window: Window, history: 'hold' | 'settle') => void
  settleWindow: () => void
}

export class Play {
  speed: Speed = $state(1)
  loop = $state(false)
  #playing = $state(false)
  #frame = 0
  #last = 0
  /** Time that is played but not yet a whole day. */
  #owed = 0
  readonly #axis: Played

  constructor(axis: Played) {
    this.#axis = axis
  }

  get playing(): boolean {
    return this.#playing
  }

  start(): void {
    if (this.#playing) return
    this.#playing = true
    this.#owed = 0
    this.#last = performance.now()
    this.#axis.setWindow(playStart(this.#axis.window, this.#axis.domain), 'hold')
    this.#frame = requestAnimationFrame(this.#advance)
  }

  /** Also when the timeline goes away. */
  stop(): void {
    if (!this.#playing) return
    cancelAnimationFrame(this.#frame)
    this.#playing = false
    this.#axis.settleWindow()
  }

  readonly #advance = (now: number): void => {
    const { domain, window } = this.#axis
    const elapsed = Math.min(now - this.#last, LONGEST_FRAME)
    this.#last = now
    this.#owed += ((domain[1] - domain[0]) * this.speed * elapsed) / (SECONDS * 1000)
    const next = played(window, this.#owed, domain)
    if (next === null && !this.loop) {
      this.stop()
      return
    }
    const moved = next ?? playStart(window, domain)
    const by = moved[0] - window[0]
    if (by !== 0) {
      this.#owed = by > 0 ? this.#owed - by : 0
      this.#axis.setWindow(moved, 'hold')
    }
    this.#frame = requestAnimationFrame(this.#advance)
  }
}
