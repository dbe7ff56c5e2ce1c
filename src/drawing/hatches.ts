/** Hatches as vector tiles: direction, pitch, width and place as the map's pictures have them. */
import { HATCHES, TILE as SIDE, type Slant } from '../map/style/images/outlines/hatches.ts'
import { TILE } from './camera.ts'
import type { PathItem, Pattern } from './drawing.ts'
import { linePath } from './path-data.ts'
import type { Scene } from './scene.ts'
import type { PixelPair } from './camera.ts'

/**
 * Enlarged between two zooms of tiles, and held to the world's corner, as MapLibre lays its
 * pictures. A turned map keeps its hatches upright: a tile cannot turn.
 * @throws for a name that is no hatch.
 */
export function hatchPattern(name: string, { projector, palette, zoom, tileZoom }: Scene): Pattern {
  const hatch = HATCHES.get(name)
  if (hatch === undefined) throw new Error(`there is no hatch ${name}`)
  const colour = hatch.colour(palette)
  const scale = 2 ** (zoom - tileZoom)
  const size = SIDE * scale
  const { x, y, width, height } = projector.cameraState
  const world = TILE * 2 ** zoom
  const corner: PixelPair = [width / 2 - x * world, height / 2 - y * world]
  const base = { kind: 'path', layer: null, key: null, rule: 'nonzero' } as const
  const side = String(Math.round(size * 100) / 100)
  const tint: PathItem = {
    ...base,
    d: `M0 0L${side} 0L${side} ${side}L0 ${side}Z`,
    fill: { colour },
    stroke: null,
    opacity: hatch.tint,
  }
  const stripes: PathItem = {
    ...base,
    d: lines(hatch.slant, size, hatch.count, corner),
    fill: null,
    stroke: { colour, width: hatch.width * scale, dashes: [], cap: 'square', join: 'miter' },
    opacity: hatch.ink,
  }
  return { size, items: [tint, stripes] }
}

/** Stripes from beyond one edge of the tile to beyond the other; those along a side are counted from the tile's middle. */
function lines(slant: Slant, size: number, count: number, [x, y]: PixelPair): string {
  const period = size / count
  const middles = (phase: number, from: number, to: number): number[] => {
    const first = (((phase + period / 2 - from) % period) + period) % period
    const found: number[] = []
    for (let at = from + first; at <= to; at += period) found.push(at)
    return found
  }
  const over = size / 4
  const drawn = (list: readonly number[], ends: (at: number) => readonly [PixelPair, PixelPair]) =>
    list.map((at) => linePath(ends(at))).join('')
  switch (slant) {
    case 'rising':
      return drawn(middles(x + y, -over, 2 * size + over), (at) => [
        [-over, at + over],
        [size + over, at - size - over],
      ])
    case 'falling':
      return drawn(middles(x - y, -size - over, size + over), (at) => [
        [-over, -over - at],
        [size + over, size + over - at],
      ])
    case 'upright':
      return drawn(middles(x + size / 2, -over, size + over), (at) => [
        [at, -over],
        [at, size + over],
      ])
    case 'level':
      return drawn(middles(y + size / 2, -over, size + over), (at) => [
        [-over, at],
        [size + over, at],
      ])
    default:
      return slant satisfies never
  }
}
