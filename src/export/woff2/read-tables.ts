/** A WOFF2 file → the tables of the font in it, as a TrueType file has them. Source: https://www.w3.org/TR/WOFF2/. */
import decompress from 'brotli/decompress.js'
import { ByteReader } from './bytes.ts'
import { glyphTables, leftOf } from './glyf.ts'
import { readGlyphs } from './transformed-glyf.ts'

/** By their numbers in the format's own list. */
const TAGS =
  'cmap head hhea hmtx maxp name OS/2 post cvt_ fpgm glyf loca prep CFF_ VORG EBDT EBLC gasp hdmx kern LTSH PCLT VDMX vhea vmtx BASE GDEF GPOS GSUB EBSC JSTF MATH CBDT CBLC COLR CPAL SVG_ sbix acnt avar bdat bloc bsln cvar fdsc feat fmtx fvar gvar hsty just lcar mort morx opbd prop trak Zapf Silf Glat Gloc Feat Sill'
    .split(' ')
    .map((tag) => tag.replace('_', ' '))

const NAMED_IN_FULL = 63
const PLAIN_GLYF = 3

interface Entry {
  tag: string
  length: number
  isTransformed: boolean
}

function entryOf(file: ByteReader): Entry {
  const flags = file.u8()
  const number = flags & 63
  const tag = number === NAMED_IN_FULL ? String.fromCharCode(...file.take(4)) : (TAGS[number] ?? '')
  const version = flags >> 6
  const whole = file.base128()
  const isTransformed = tag === 'glyf' || tag === 'loca' ? version !== PLAIN_GLYF : version !== 0
  return { tag, length: isTransformed ? file.base128() : whole, isTransformed }
}

/** @throws where it is no such file. */
export function readTables(bytes: Uint8Array): Map<string, Uint8Array> {
  const file = new ByteReader(bytes)
  if (String.fromCharCode(...file.take(4)) !== 'wOF2') throw new Error('not a WOFF2 file')
  file.at = 12
  const count = file.u16()
  file.at = 20
  const packed = file.u32()
  file.at = 48
  const entries = Array.from({ length: count }, () => entryOf(file))
  const size = entries.reduce((sum, { length }) => sum + length, 0)
  // Typed for Node alone, but read as plain bytes.
  const plain = new ByteReader(decompress(file.take(packed) as Buffer, size))
  const tables = new Map<string, Uint8Array>()
  const transformed = new Set<string>()
  for (const { tag, length, isTransformed } of entries) {
    // Copies begin where numbers of four bytes may.
    tables.set(tag, plain.take(length).slice())
    if (isTransformed) transformed.add(tag)
  }
  if (transformed.has('glyf')) restore(tables, transformed.has('hmtx'))
  return tables
}

/** Puts back outlines, their places and, where they were left out, the widths' side bearings. */
function restore(tables: Map<string, Uint8Array>, isBare: boolean): void {
  const [glyf, head, hhea, hmtx] = ['glyf', 'head', 'hhea', 'hmtx'].map((tag) => tables.get(tag))
  if (!glyf || !head || !hhea || !hmtx) throw new Error('a font lacks a table that it must have')
  const glyphs = readGlyphs(glyf)
  for (const [tag, table] of Object.entries(glyphTables(glyphs))) tables.set(tag, table)
  new DataView(head.buffer).setInt16(50, 1)
  if (!isBare) return
  const metrics = new DataView(hhea.buffer).getUint16(34)
  const widths = new ByteReader(hmtx, 1)
  const advances = Array.from({ length: metrics }, () => widths.u16())
  tables.set('hmtx', horizontalMetrics(advances, glyphs.map(leftOf)))
}

/** Widths of the first glyphs, and the side bearings of all: the last width is that of those that follow. */
export function horizontalMetrics(
  advances: readonly number[],
  bearings: readonly number[],
): Uint8Array {
  const view = new DataView(new ArrayBuffer(advances.length * 2 + bearings.length * 2))
  let at = 0
  bearings.forEach((bearing, glyph) => {
    const advance = advances[glyph]
    if (advance !== undefined) {
      view.setUint16(at, advance)
      at += 2
    }
    view.setInt16(at, bearing)
    at += 2
  })
  return new Uint8Array(view.buffer)
}
