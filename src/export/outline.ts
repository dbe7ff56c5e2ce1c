/** Glyphs of a line → path data, its baseline starting at 0,0; y grows downwards. */
import type { Glyph } from 'fontkit'
import type { ShapedRun } from './shape.ts'

/** Tangent of 12 degrees, by which slanted letters lean. */
const LEAN = Math.tan((12 * Math.PI) / 180)

/** Absolute M, L, C and Z only. */
export function outlineOf(
  runs: readonly ShapedRun[],
  isSlanted: boolean,
  size: number,
  letterSpacing: number,
): string {
  const lean = isSlanted ? LEAN : 0
  let left = 0
  let d = ''
  for (const { glyphs, font } of runs) {
    const scale = size / font.unitsPerEm
    for (const { glyph, advance, x, y } of glyphs) {
      d += glyphPath(glyph, scale, left + x * size, -y * size, lean)
      left += advance * size + letterSpacing
    }
  }
  return d
}

function glyphPath(glyph: Glyph, scale: number, left: number, base: number, lean: number): string {
  const spot = (x: number, y: number) =>
    `${hundredths(left + (x + y * lean) * scale)} ${hundredths(base - y * scale)}`
  let from: readonly [number, number] = [0, 0]
  let d = ''
  for (const { command, args } of glyph.path.commands) {
    const [a = 0, b = 0, c = 0, e = 0, f = 0, g = 0] = args
    switch (command) {
      case 'moveTo':
        d += `M${spot(a, b)}`
        from = [a, b]
        break
      case 'lineTo':
        d += `L${spot(a, b)}`
        from = [a, b]
        break
      case 'quadraticCurveTo': {
        // Raised to a cubic, which is all that paths of ours may hold.
        const [x, y] = from
        const one = spot(x + ((a - x) * 2) / 3, y + ((b - y) * 2) / 3)
        const other = spot(c + ((a - c) * 2) / 3, e + ((b - e) * 2) / 3)
        d += `C${one} ${other} ${spot(c, e)}`
        from = [c, e]
        break
      }
      case 'bezierCurveTo':
        d += `C${spot(a, b)} ${spot(c, e)} ${spot(f, g)}`
        from = [f, g]
        break
      case 'closePath':
        d += 'Z'
        break
      default:
        throw new Error(`a letter has an unknown ${String(command)}`)
    }
  }
  return d
}

const hundredths = (value: number): string => String(Math.round(value * 100) / 100 || 0)
