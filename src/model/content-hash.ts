/** A short mark of some bytes: it tells versions of one thing apart, and guards nothing. */

/** FNV's prime for 64 bits is 2 to the 40th and this. */
const PRIME = 0x1b3
const WORD = 2 ** 32

/** 64 bits by FNV-1a, in hex; the hash is held as two words, as whole numbers that large are slow. */
export function contentHash(bytes: Uint8Array): string {
  let [high, low] = [0xcbf29ce4, 0x84222325]
  for (const byte of bytes) {
    const mixed = (low ^ byte) >>> 0
    const product = mixed * PRIME
    high = (high * PRIME + Math.floor(product / WORD) + mixed * 256) % WORD
    low = product % WORD
  }
  return [high, low].map((word) => word.toString(16).padStart(8, '0')).join('')
}
