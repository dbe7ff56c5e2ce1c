/** A CSS colour → what the library takes: hexadecimal and names as they are, `rgb()` as three numbers. */
import type { Colour } from '../../drawing/drawing.ts'

const RGB = /^rgba?\(\s*([\d.]+)[\s,]+([\d.]+)[\s,]+([\d.]+)\s*(?:[,/]\s*1(?:\.0+)?\s*)?\)$/

/** Throws at what the library would pass over in silence, leaving the colour before it. */
export function readColour(colour: Colour): string | [number, number, number] {
  const [, red, green, blue] = RGB.exec(colour) ?? []
  if (red !== undefined) return [Number(red), Number(green), Number(blue)]
  if (/^#(?:[\da-f]{3}|[\da-f]{6})$/i.test(colour) || /^[a-z]+$/.test(colour)) return colour
  throw new Error(`a colour that PDF cannot take: ${colour}`)
}
