/** A font of many weights, as WOFF2 → one of its weights as a TrueType file, which can be cut to the letters of a handout. */
import { create, type Font, type Glyph } from 'fontkit'
import { glyphTables, leftOf, simpleGlyph, type Contours, type Point } from './glyf.ts'
import { horizontalMetrics, readTables } from './read-tables.ts'
import { writeSfnt } from './sfnt.ts'

/** What says how a font varies, and what is said of lines that run downwards. */
const LEFT_OUT = [
  'fvar',
  'gvar',
  'avar',
  'HVAR',
  'VVAR',
  'MVAR',
  'STAT',
  'cvar',
  'vhea',
  'vmtx',
  'VORG',
]

/** @throws where it is no such font. */
export function staticFont(bytes: Uint8Array, weight: number): Uint8Array {
  const tables = readTables(bytes)
  // Typed for Node alone, but read as plain bytes.
  const whole = create(writeSfnt(tables) as Buffer)
  if (!('getVariation' in whole)) throw new Error('not one font')
  const font: Font = whole.getVariation({ wght: weight })
  const glyphs = Array.from({ length: font.numGlyphs }, (_, number) => font.getGlyph(number))
  const outlines = glyphs.map((glyph) => simpleGlyph(contoursOf(glyph)))
  for (const tag of LEFT_OUT) tables.delete(tag)
  for (const [tag, table] of Object.entries(glyphTables(outlines))) tables.set(tag, table)
  const advances = glyphs.map(({ advanceWidth }) => Math.round(advanceWidth))
  tables.set('hmtx', horizontalMetrics(advances, outlines.map(leftOf)))
  const hhea = tables.get('hhea')
  if (hhea === undefined) throw new Error('a font lacks a table that it must have')
  new DataView(hhea.buffer).setUint16(34, glyphs.length)
  return writeSfnt(tables)
}

function contoursOf(glyph: Glyph): Contours {
  const contours: Point[][] = []
  for (const { command, args } of glyph.path.commands) {
    if (command === 'moveTo') contours.push([])
    for (let at = 0; at + 1 < args.length; at += 2) {
      const isOnCurve = at + 2 === args.length
      contours.at(-1)?.push({ x: args[at] ?? 0, y: args[at + 1] ?? 0, isOnCurve })
    }
  }
  return contours
}
