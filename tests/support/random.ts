/** Numbers that look random and are the same for the same seed (mulberry32). */

export class Random {
  #state: number

  constructor(seed: number) {
    this.#state = seed >>> 0
  }

  /** From 0 to below 1. */
  share(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }

  between(low: number, high: number): number {
    return low + this.share() * (high - low)
  }

  /** From 0 to below `count`. */
  whole(count: number): number {
    return Math.floor(this.share() * count)
  }

  /** @throws for an empty list. */
  one<T>(list: readonly T[]): T {
    const found = list[this.whole(list.length)]
    if (found === undefined) throw new Error('there is nothing to choose from')
    return found
  }
}
