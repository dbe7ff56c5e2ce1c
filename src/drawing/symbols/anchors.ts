/** Where text stands about its point: sides, justification and distance by the anchor's name. */
import type { PixelPair } from '../camera.ts'
import { EM } from './shape-text.ts'

export const ANCHORS = [
  'center',
  'left',
  'right',
  'top',
  'bottom',
  'top-left',
  'top-right',
  'bottom-left',
  'bottom-right',
] as const
export type TextAnchor = (typeof ANCHORS)[number]

/** @throws for what is no anchor. */
export function asAnchor(name: string): TextAnchor {
  const found = ANCHORS.find((one) => one === name)
  if (found === undefined) throw new Error(`${name} is no anchor`)
  return found
}

/** Share of the block that lies before its point: 0, a half or 1 across and down. */
export function alignOf(anchor: TextAnchor): PixelPair {
  const across = anchor.includes('left') ? 0 : anchor.includes('right') ? 1 : 0.5
  const down = anchor.includes('top') ? 0 : anchor.includes('bottom') ? 1 : 0.5
  return [across, down]
}

/** Letters start above the line's lower edge by so much, as MapLibre reckons. */
const BASELINE = 7

/** Ems from the point to the text → twenty-fourths across and down. */
export function radialOffset(anchor: TextAnchor, ems: number): PixelPair {
  const radius = Math.max(0, ems) * EM
  const corner = radius / Math.SQRT2
  const isCorner = anchor.includes('-')
  const reach = isCorner ? corner : radius
  const [across, down] = alignOf(anchor)
  const x = across === 0 ? reach : across === 1 ? -reach : 0
  const y = down === 0 ? reach - BASELINE : down === 1 ? -reach + BASELINE : 0
  return [x, y]
}

/** Ems across and down from the point to the text → twenty-fourths. */
export function emsAway(anchor: TextAnchor, [across, down]: PixelPair): PixelPair {
  const [, side] = alignOf(anchor)
  const line = side === 0 ? -BASELINE : side === 1 ? BASELINE : 0
  return [across * EM, down * EM + line]
}
