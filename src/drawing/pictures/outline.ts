/** Outlines as commands that can be moved, turned and enlarged, and their path data. */
import type { PixelPair } from '../camera.ts'
import { pair } from '../path-data.ts'

/** Spots of a command: one for M and L, three for C, none for Z. */
export type PathCommand = readonly [verb: 'M' | 'L' | 'C' | 'Z', ...spots: PixelPair[]]
export type Outline = readonly PathCommand[]

/** Length of a Bézier's handle for a quarter of a circle of radius 1. */
const QUARTER = 0.5522847498

export function disc(radius: number, [x, y]: PixelPair = [0, 0]): Outline {
  const k = radius * QUARTER
  return [
    ['M', [x + radius, y]],
    ['C', [x + radius, y + k], [x + k, y + radius], [x, y + radius]],
    ['C', [x - k, y + radius], [x - radius, y + k], [x - radius, y]],
    ['C', [x - radius, y - k], [x - k, y - radius], [x, y - radius]],
    ['C', [x + k, y - radius], [x + radius, y - k], [x + radius, y]],
    ['Z'],
  ]
}

export function polygon(corners: readonly PixelPair[]): Outline {
  return [...corners.map((spot, at): PathCommand => [at === 0 ? 'M' : 'L', spot]), ['Z']]
}

export function rectangle(
  halfWidth: number,
  halfHeight: number,
  [x, y]: PixelPair = [0, 0],
): Outline {
  return polygon([
    [x - halfWidth, y - halfHeight],
    [x + halfWidth, y - halfHeight],
    [x + halfWidth, y + halfHeight],
    [x - halfWidth, y + halfHeight],
  ])
}

export function square(half: number, corner: number): Outline {
  const [r, k] = [Math.min(corner, half), Math.min(corner, half) * (1 - QUARTER)]
  return [
    ['M', [-half + r, -half]],
    ['L', [half - r, -half]],
    ['C', [half - k, -half], [half, -half + k], [half, -half + r]],
    ['L', [half, half - r]],
    ['C', [half, half - k], [half - k, half], [half - r, half]],
    ['L', [-half + r, half]],
    ['C', [-half + k, half], [-half, half - k], [-half, half - r]],
    ['L', [-half, -half + r]],
    ['C', [-half, -half + k], [-half + k, -half], [-half + r, -half]],
    ['Z'],
  ]
}

/** A lying bar with round ends. */
export function pill(halfWidth: number, halfHeight: number, [x, y]: PixelPair = [0, 0]): Outline {
  const [r, k] = [halfHeight, halfHeight * QUARTER]
  const [left, right] = [x - halfWidth + r, x + halfWidth - r]
  return [
    ['M', [left, y - r]],
    ['L', [right, y - r]],
    ['C', [right + k, y - r], [right + r, y - k], [right + r, y]],
    ['C', [right + r, y + k], [right + k, y + r], [right, y + r]],
    ['L', [left, y + r]],
    ['C', [left - k, y + r], [left - r, y + k], [left - r, y]],
    ['C', [left - r, y - k], [left - k, y - r], [left, y - r]],
    ['Z'],
  ]
}

export const diamond = (half: number): Outline =>
  polygon([
    [0, -half],
    [half, 0],
    [0, half],
    [-half, 0],
  ])

/** Enlarged, turned clockwise by degrees, then moved. */
export function placed(
  outline: Outline,
  scale: number,
  degrees: number,
  [x, y]: PixelPair,
): Outline {
  const turn = (degrees * Math.PI) / 180
  const [cos, sin] = [Math.cos(turn) * scale, Math.sin(turn) * scale]
  return outline.map(([verb, ...spots]): PathCommand => [
    verb,
    ...spots.map(([px, py]): PixelPair => [x + px * cos - py * sin, y + px * sin + py * cos]),
  ])
}

export const pathData = (outline: Outline): string =>
  outline.map(([verb, ...spots]) => `${verb}${spots.map(pair).join(' ')}`).join('')

export const discPath = (middle: PixelPair, radius: number): string =>
  pathData(disc(radius, middle))
