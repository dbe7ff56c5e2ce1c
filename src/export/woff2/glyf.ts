/** Outlines of TrueType: points of contours ⇄ the tables `glyf` and `loca`. */

export interface Point {
  x: number
  y: number
  isOnCurve: boolean
}

export type Contours = readonly (readonly Point[])[]

const ON_CURVE = 1

/** A glyph of its own points, without hints; every number takes two bytes, as nothing is kept of it for long. */
export function simpleGlyph(contours: Contours): Uint8Array {
  const points = contours.flat()
  if (points.length === 0) return new Uint8Array()
  const view = new DataView(new ArrayBuffer(12 + contours.length * 2 + points.length * 5))
  const [xs, ys] = [points.map(({ x }) => Math.round(x)), points.map(({ y }) => Math.round(y))]
  view.setInt16(0, contours.length)
  const box = [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)]
  box.forEach((value, at) => view.setInt16(2 + at * 2, value))
  let at = 10
  let last = -1
  for (const contour of contours) {
    last += contour.length
    view.setUint16(at, last)
    at += 2
  }
  // No instructions.
  at += 2
  for (const { isOnCurve } of points) view.setUint8(at++, isOnCurve ? ON_CURVE : 0)
  for (const values of [xs, ys]) {
    let from = 0
    for (const value of values) {
      view.setInt16(at, value - from)
      from = value
      at += 2
    }
  }
  return new Uint8Array(view.buffer)
}

/** Where the least x of a glyph lies; nothing of one without points. */
export const leftOf = (glyph: Uint8Array): number =>
  glyph.length === 0 ? 0 : new DataView(glyph.buffer, glyph.byteOffset).getInt16(2)

/** Both tables; places are written in full (`indexToLocFormat` 1). */
export function glyphTables(glyphs: readonly Uint8Array[]): { glyf: Uint8Array; loca: Uint8Array } {
  const padded = (length: number) => (length + 3) & ~3
  const places = new DataView(new ArrayBuffer((glyphs.length + 1) * 4))
  const glyf = new Uint8Array(glyphs.reduce((sum, one) => sum + padded(one.length), 0))
  let at = 0
  glyphs.forEach((glyph, number) => {
    places.setUint32(number * 4, at)
    glyf.set(glyph, at)
    at += padded(glyph.length)
  })
  places.setUint32(glyphs.length * 4, at)
  return { glyf, loca: new Uint8Array(places.buffer) }
}
