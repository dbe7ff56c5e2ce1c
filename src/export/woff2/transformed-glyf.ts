/** The `glyf` table as WOFF2 packs it → its glyphs. Source: https://www.w3.org/TR/WOFF2/#glyf_table_format. */
import { ByteReader } from './bytes.ts'
import { simpleGlyph, type Point } from './glyf.ts'

const HAS_MORE = 0x20
const HAS_INSTRUCTIONS = 0x100

/** Bytes of a component's numbers, by its flags. */
const componentLength = (flags: number): number =>
  2 + // the other glyph
  (flags & 0x01 ? 4 : 2) +
  (flags & 0x08 ? 2 : flags & 0x40 ? 4 : flags & 0x80 ? 8 : 0)

export function readGlyphs(table: Uint8Array): Uint8Array[] {
  const head = new ByteReader(table, 4)
  const count = head.u16()
  head.u16()
  const sizes = Array.from({ length: 7 }, () => head.u32())
  let start = head.at
  const [contours, lengths, flags, triplets, components, boxes] = sizes.map((size) => {
    const reader = new ByteReader(table.subarray(start, start + size))
    start += size
    return reader
  })
  if (!contours || !lengths || !flags || !triplets || !components || !boxes)
    throw new Error('a glyf table has too few parts')
  const hasBox = boxes.take(((count + 31) >> 5) * 4)
  return Array.from({ length: count }, (_, glyph) => {
    const number = contours.i16()
    const isBoxed = ((hasBox[glyph >> 3] ?? 0) & (0x80 >> (glyph & 7))) !== 0
    const box = isBoxed ? boxes.take(8) : new Uint8Array(8)
    if (number === 0) return new Uint8Array()
    if (number < 0) return composite(components, triplets, box)
    const ends = Array.from({ length: number }, () => lengths.short())
    const points = ends.map((length) => Array.from({ length }, () => flags.u8()))
    let [x, y] = [0, 0]
    const outline = points.map((contour) =>
      contour.map((flag): Point => {
        const [dx, dy] = step(flag & 127, triplets)
        x += dx
        y += dy
        return { x, y, isOnCurve: flag < 128 }
      }),
    )
    // Hints are left out, which stand in a part of their own.
    triplets.short()
    return simpleGlyph(outline)
  })
}

/** A glyph made of others, as the file has it, but for its hints. */
function composite(components: ByteReader, triplets: ByteReader, box: Uint8Array): Uint8Array {
  const bytes = [0xff, 0xff, ...box]
  let isHinted = false
  for (let flags = HAS_MORE; (flags & HAS_MORE) !== 0;) {
    flags = components.u16()
    isHinted ||= (flags & HAS_INSTRUCTIONS) !== 0
    const kept = flags & ~HAS_INSTRUCTIONS
    bytes.push(kept >> 8, kept & 255, ...components.take(componentLength(flags)))
  }
  if (isHinted) triplets.short()
  return new Uint8Array(bytes)
}

const signed = (flag: number, value: number) => ((flag & 1) === 1 ? value : -value)

/** From one point to the next: the fewer bytes, the nearer. */
function step(flag: number, from: ByteReader): [dx: number, dy: number] {
  if (flag < 10) return [0, signed(flag, ((flag & 14) << 7) + from.u8())]
  if (flag < 20) return [signed(flag, (((flag - 10) & 14) << 7) + from.u8()), 0]
  const other = flag >> 1
  if (flag < 84) {
    const [base, byte] = [flag - 20, from.u8()]
    return [
      signed(flag, 1 + (base & 0x30) + (byte >> 4)),
      signed(other, 1 + ((base & 0x0c) << 2) + (byte & 15)),
    ]
  }
  if (flag < 120) {
    const base = flag - 84
    return [
      signed(flag, 1 + (Math.floor(base / 12) << 8) + from.u8()),
      signed(other, 1 + (((base % 12) >> 2) << 8) + from.u8()),
    ]
  }
  if (flag < 124) {
    const [a, b, c] = [from.u8(), from.u8(), from.u8()]
    return [signed(flag, (a << 4) + (b >> 4)), signed(other, ((b & 15) << 8) + c)]
  }
  return [signed(flag, from.u16()), signed(other, from.u16())]
}
