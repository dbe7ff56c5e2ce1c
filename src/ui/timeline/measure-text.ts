/** How wide a text of the time strip is, in pixels: measured once. */

/** Pixels, as the strip's letters are drawn. */
export const STRIP_LETTERS = 12

let pen: CanvasRenderingContext2D | null = null
const widths = new Map<string, number>()

export function measureText(text: string, strong = false): number {
  const key = `${strong ? 'strong' : 'plain'} ${text}`
  const known = widths.get(key)
  if (known !== undefined) return known
  pen ??= document.createElement('canvas').getContext('2d')
  if (pen === null) return text.length * STRIP_LETTERS * 0.6
  const family = getComputedStyle(document.documentElement).getPropertyValue('--sans')
  pen.font = `${strong ? '600' : '400'} ${String(STRIP_LETTERS)}px ${family}`
  const { width } = pen.measureText(text)
  // Until the page's own letters have come, others are measured: that is not kept.
  if (document.fonts.status === 'loaded') widths.set(key, width)
  return width
}
