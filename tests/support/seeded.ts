/** Numbers by chance that come again with the same seed: for what has to be seen a second time. */

/** From 0 up to 1, without 1: mulberry32, whose 32 bits are enough to choose among keys, windows and delays. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
