/** Anchors along lines, tile by tile as MapLibre counts them, so that arrows stand where the map has them. */
import type { PixelPair } from '../camera.ts'
import { clippedLine } from '../clip.ts'
import type { DrawnFeature, Evaluator } from '../evaluator.ts'
import type { Scene } from '../scene.ts'
import type { ShapePart } from '../world-shape.ts'
import { LAST_TILE_ZOOM, type SymbolAnchor } from './symbol-anchor.ts'
import { PICTURES } from '../../map/style/images/image-set.ts'

/** Units of a tile's side, and pixels of it. */
const EXTENT = 8192
const TILE_PIXELS = 512
/** What MapLibre reckons labels with where a layer has none. */
const GLYPH = 24

export function anchorsAlong(
  evaluator: Evaluator,
  feature: DrawnFeature,
  scene: Scene,
): SymbolAnchor[] {
  const { tileZoom } = scene
  const zoom = Math.min(tileZoom, LAST_TILE_ZOOM)
  const overscaling = 2 ** (tileZoom - zoom)
  const unit = EXTENT / (TILE_PIXELS * overscaling)
  const tiles = 2 ** zoom
  const boxScale = (unit * evaluator.number('text-size', 18, feature)) / GLYPH
  const image = evaluator.text('icon-image', tileZoom, feature)
  const length = PICTURES.get(image)?.size ?? 0
  const measure: Measure = {
    spacing: unit * evaluator.number('symbol-spacing', tileZoom, feature),
    start: (length / 2 + GLYPH * 2) * boxScale * overscaling,
    length: length * boxScale,
    overscaling,
  }
  return feature.shape.parts.flatMap((part) =>
    tilesOf(part, tiles).flatMap(([column, row]) =>
      clippedLine(inTile(part, tiles, column, row), WHOLE)
        .flatMap((line) => resampled(line, measure))
        .map(({ spot: [x, y], angle }) => ({
          x: (column + x / EXTENT) / tiles,
          y: (row + y / EXTENT) / tiles,
          angle,
        })),
    ),
  )
}

const WHOLE = { left: 0, top: 0, right: EXTENT, bottom: EXTENT }

interface Measure {
  spacing: number
  /** Units to the first anchor of a line that begins in the tile. */
  start: number
  length: number
  overscaling: number
}

interface OnLine {
  spot: PixelPair
  angle: number
}

function tilesOf({ box }: ShapePart, tiles: number): PixelPair[] {
  const found: PixelPair[] = []
  for (let column = Math.floor(box.left * tiles); column <= box.right * tiles; column += 1) {
    for (let row = Math.floor(box.top * tiles); row <= box.bottom * tiles; row += 1) {
      found.push([column, row])
    }
  }
  return found
}

function inTile({ points }: ShapePart, tiles: number, column: number, row: number): PixelPair[] {
  const spots: PixelPair[] = []
  for (let at = 0; at < points.length; at += 2) {
    spots.push([
      Math.round(((points[at] ?? 0) * tiles - column) * EXTENT),
      Math.round(((points[at + 1] ?? 0) * tiles - row) * EXTENT),
    ])
  }
  return spots
}

const atEdge = (spot: PixelPair | undefined) =>
  spot?.some((value) => value === 0 || value === EXTENT) === true

function resampled(line: readonly PixelPair[], measure: Measure): OnLine[] {
  const continued = atEdge(line[0])
  const { length, overscaling } = measure
  const spacing =
    measure.spacing - length < measure.spacing / 4 ? length + measure.spacing / 4 : measure.spacing
  const offset = (continued ? (spacing / 2) * overscaling : measure.start) % spacing
  const found = walk(line, offset, spacing, length)
  // A short line that begins and ends here has one in its middle.
  return found.length > 0 || continued ? found : walk(line, lengthOf(line) / 2, spacing, length)
}

const lengthOf = (line: readonly PixelPair[]): number =>
  line.reduce((sum, [x, y], at) => {
    const [fromX, fromY] = line[at - 1] ?? [x, y]
    return sum + Math.hypot(x - fromX, y - fromY)
  }, 0)

function walk(
  line: readonly PixelPair[],
  offset: number,
  spacing: number,
  length: number,
): OnLine[] {
  const whole = lengthOf(line)
  const found: OnLine[] = []
  let passed = 0
  let next = offset
  for (const [at, [toX, toY]] of line.entries()) {
    const from = line[at - 1]
    if (from === undefined) continue
    const [dx, dy] = [toX - from[0], toY - from[1]]
    const segment = Math.hypot(dx, dy)
    for (; next < passed + segment; next += spacing) {
      const share = (next - passed) / segment
      const [x, y] = [from[0] + dx * share, from[1] + dy * share]
      const fits = next - length / 2 >= 0 && next + length / 2 <= whole
      if (x < 0 || x >= EXTENT || y < 0 || y >= EXTENT || !fits) continue
      found.push({ spot: [x, y], angle: (Math.atan2(dy, dx) * 180) / Math.PI })
    }
    passed += segment
  }
  return found
}
