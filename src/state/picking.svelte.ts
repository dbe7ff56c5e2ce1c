/** Whether the next click on the map is a point of a question, and whose it is: it passes, so it is no part of the View. */
import { spotFrom } from '../domain/distance/spot-from.ts'
import type { Spot } from '../view/view.ts'

type Taker = (spot: Spot) => void

export class Picking {
  #taker: Taker | null = $state.raw(null)

  get isOn(): boolean {
    return this.#taker !== null
  }

  /** From now on clicks on the map go to the taker, until `stop`. */
  start(taker: Taker): void {
    this.#taker = taker
  }

  stop(): void {
    this.#taker = null
  }

  /** Hands a click's position on; false when nobody waits for one. */
  take([longitude, latitude]: readonly [longitude: number, latitude: number]): boolean {
    if (this.#taker === null) return false
    this.#taker(spotFrom([longitude, latitude]))
    return true
  }
}
