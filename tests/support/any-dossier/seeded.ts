/** Random choices that a seed repeats exactly: the same seed, the same choices, on every machine. */

export interface Seeded {
  /** From 0 up to, but not including, 1. */
  next(): number
  /** A whole number from `least` to `most`, both included. */
  whole(least: number, most: number): number
  /** Whether something of this likelihood (0 to 1) happens. */
  chance(likelihood: number): boolean
  /** @throws where the list is empty */
  one<T>(list: readonly T[]): T
  /** Up to `count` different items, in a random order. */
  some<T>(list: readonly T[], count: number): T[]
}

/** Mulberry32, by Tommy Ettinger (public domain): 32 bits of state are plenty for a test. */
export function seeded(seed: number): Seeded {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const whole = (least: number, most: number) => least + Math.floor(next() * (most - least + 1))
  const one = <T>(list: readonly T[]): T => {
    const found = list[whole(0, list.length - 1)]
    if (found === undefined) throw new Error('a choice from an empty list')
    return found
  }
  return {
    next,
    whole,
    one,
    chance: (likelihood) => next() < likelihood,
    some: (list, count) => {
      const left = [...list]
      const taken = Array.from({ length: Math.min(count, left.length) }, () =>
        left.splice(whole(0, left.length - 1), 1),
      )
      return taken.flat()
    },
  }
}
