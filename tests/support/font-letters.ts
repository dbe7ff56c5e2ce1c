/** The letters that a WOFF2 file has, from its `cmap` table: https://www.w3.org/TR/WOFF2/. */
import { readFileSync } from 'node:fs'
import { brotliDecompressSync } from 'node:zlib'

const HEADER_BYTES = 48
/** Places in WOFF2's list of known tags. */
const CMAP = 0
const GLYF_AND_LOCA = [10, 11]
const TAG_IN_FULL = 63

/** A number of WOFF2: seven bits a byte, the highest says that another follows. */
function base128(bytes: Buffer, start: number): { value: number; next: number } {
  let [value, next] = [0, start]
  for (;;) {
    const byte = bytes.readUInt8(next)
    next += 1
    value = value * 128 + (byte & 127)
    if (byte < 128) return { value, next }
  }
}

function cmapOf(file: Buffer): Buffer {
  const tables = file.readUInt16BE(12)
  let [at, offset] = [HEADER_BYTES, 0]
  let found: [start: number, length: number] | null = null
  for (let table = 0; table < tables; table += 1) {
    const flags = file.readUInt8(at)
    const tag = flags & 63
    at += tag === TAG_IN_FULL ? 5 : 1
    const original = base128(file, at)
    at = original.next
    let length = original.value
    const version = flags >> 6
    if (GLYF_AND_LOCA.includes(tag) ? version !== 3 : version !== 0) {
      const transformed = base128(file, at)
      at = transformed.next
      length = transformed.value
    }
    if (tag === CMAP) found = [offset, length]
    offset += length
  }
  if (found === null) throw new Error('The font has no cmap table')
  const [start, length] = found
  return brotliDecompressSync(file.subarray(at)).subarray(start, start + length)
}

/** Format 4: segments of the basic plane; the deltas that lead to glyph 0 are ignored, as subsets have none. */
function segments(table: Buffer): [first: number, last: number][] {
  const count = table.readUInt16BE(6) / 2
  return Array.from({ length: count }, (_, at) => [
    table.readUInt16BE(16 + 2 * (count + at)),
    table.readUInt16BE(14 + 2 * at),
  ])
}

/** Format 12: groups of the whole of Unicode. */
function groups(table: Buffer): [first: number, last: number][] {
  return Array.from({ length: table.readUInt32BE(12) }, (_, at) => [
    table.readUInt32BE(16 + 12 * at),
    table.readUInt32BE(20 + 12 * at),
  ])
}

/** Code points for which the font has a glyph. */
export function lettersOf(path: string): Set<number> {
  const cmap = cmapOf(readFileSync(path))
  const letters = new Set<number>()
  for (let at = 0; at < cmap.readUInt16BE(2); at += 1) {
    const table = cmap.subarray(cmap.readUInt32BE(8 + 8 * at))
    const format = table.readUInt16BE(0)
    const ranges = format === 4 ? segments(table) : format === 12 ? groups(table) : []
    for (const [first, last] of ranges)
      for (let letter = first; letter <= last; letter += 1)
        if (letter !== 0xffff) letters.add(letter)
  }
  return letters
}
