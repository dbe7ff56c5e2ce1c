/** One font file that is open: which letters it has, and how it sets a text. */
import { create, type Font, type Glyph } from 'fontkit'
import { isUnseen, seenCodes } from '../letters/clusters.ts'
import { staticFont } from './woff2/static-font.ts'

/** All in ems. */
export interface PlacedGlyph {
  glyph: Glyph
  advance: number
  /** From the pen's place to the glyph's own; y grows upwards. */
  x: number
  y: number
}

export interface OpenFont {
  /** Its name in the catalogue. */
  file: string
  /** Its name among those that are open: a file of all weights is open once for each. */
  name: string
  /** Of one weight, as WOFF or TrueType. */
  bytes: Uint8Array
  unitsPerEm: number
  has: (code: number) => boolean
  /** Glyphs from left to right. */
  set: (text: string, isRightToLeft: boolean) => PlacedGlyph[]
  /** Whether its own space is one between words: that of pictures is as wide as they are. */
  hasSpace: boolean
  /** What a space is drawn as, however wide. */
  space: (width: number) => PlacedGlyph
}

export const isOfAllWeights = (file: string) => file.endsWith('-wght-normal.woff2')

export const openName = (file: string, weight: number) =>
  isOfAllWeights(file) ? `${file} ${String(weight)}` : file

/** @throws when it is no font. */
export function openFont(file: string, read: Uint8Array, weight: number): OpenFont {
  const bytes = isOfAllWeights(file) ? staticFont(read, weight) : read
  // Typed for Node alone, but read as plain bytes, which is all that a browser has.
  const font = create(bytes as Buffer)
  if (!('layout' in font)) throw new Error(`${file} is not one font`)
  tellApart(font)
  const known = new Map<number, boolean>()
  const has = (code: number): boolean => {
    const found = known.get(code) ?? font.hasGlyphForCodePoint(code)
    known.set(code, found)
    return found
  }
  return {
    file,
    name: openName(file, weight),
    bytes,
    unitsPerEm: font.unitsPerEm,
    has,
    hasSpace: font.glyphForCodePoint(0x20).advanceWidth < font.unitsPerEm / 2,
    set: (text, isRightToLeft) => setWith(font, ownLetters(text, has), isRightToLeft),
    space: (advance) => ({ glyph: font.glyphForCodePoint(0x20), advance, x: 0, y: 0 }),
  }
}

/** The library keeps one glyph of each shape, with the letters that it first stood for: two letters may share a shape. */
function tellApart(font: Font): void {
  const shared = font.getGlyph.bind(font)
  const known = new Map<string, Glyph>()
  font.getGlyph = (id: number, codePoints: number[] = []) => {
    const key = `${String(id)} ${codePoints.join(' ')}`
    const found =
      known.get(key) ??
      (Object.create(shared(id, codePoints), { codePoints: { value: codePoints } }) as Glyph)
    known.set(key, found)
    return found
  }
}

/** Joiners and selectors that the font does not know would be drawn as boxes. */
const ownLetters = (text: string, has: (code: number) => boolean): string =>
  [...text].filter((letter) => !isUnseen(letter) || has(letter.codePointAt(0) ?? 0)).join('')

function setWith(font: Font, text: string, isRightToLeft: boolean): PlacedGlyph[] {
  if (text === '') return []
  const em = font.unitsPerEm
  const { glyphs, positions } = laid(font, text, isRightToLeft)
  return glyphs.map((glyph, at) => {
    const { xAdvance = glyph.advanceWidth, xOffset = 0, yOffset = 0 } = positions[at] ?? {}
    return { glyph, advance: xAdvance / em, x: xOffset / em, y: yOffset / em }
  })
}

/** The library trips over some marks that stand alone: such a text is set letter by letter. */
function laid(font: Font, text: string, isRightToLeft: boolean) {
  try {
    return font.layout(text, undefined, undefined, undefined, isRightToLeft ? 'rtl' : 'ltr')
  } catch {
    const glyphs = font.glyphsForString(text)
    return { glyphs: isRightToLeft ? glyphs.reverse() : glyphs, positions: [] }
  }
}

/** The first of a chain that has all of a cluster. */
export const fontFor = (chain: readonly OpenFont[], cluster: string): OpenFont | undefined => {
  const codes = seenCodes(cluster)
  return chain.find(({ has }) => codes.every(has))
}
