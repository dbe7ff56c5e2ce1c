/** The picture of a symbol: which, how large, how turned, and the room that it takes. */
import type { PixelPair } from '../camera.ts'
import type { DrawnFeature, Evaluator } from '../evaluator.ts'
import { PICTURES } from '../../map/style/images/image-set.ts'
import type { Picture } from '../../map/style/images/outlines/shapes.ts'
import type { PixelBox } from '../projector.ts'
import type { Scene } from '../scene.ts'
import { alignOf, asAnchor } from './anchors.ts'

export interface Icon {
  picture: Picture
  scale: number
  /** Degrees clockwise. */
  rotate: number
  /** From the point to the picture's middle, before it is enlarged and turned. */
  middle: PixelPair
  /** Room about the point, in pixels. */
  room: PixelBox
  overlaps: boolean
  ignored: boolean
  opacity: number
}

/** @throws for a picture that is not among ours. */
export function iconOf(evaluator: Evaluator, feature: DrawnFeature, scene: Scene): Icon | null {
  const { zoom, tileZoom, projector } = scene
  const name = evaluator.text('icon-image', tileZoom, feature)
  if (name === '') return null
  const picture = PICTURES.get(name)
  if (picture === undefined) throw new Error(`${evaluator.layer.id}: no picture ${name}`)
  const [dx = 0, dy = 0] = evaluator.numbers('icon-offset', tileZoom, feature)
  const [across, down] = alignOf(asAnchor(evaluator.text('icon-anchor', tileZoom, feature)))
  const { size, height = size } = picture
  const middle: PixelPair = [dx + size * (0.5 - across), dy + height * (0.5 - down)]
  const rotate = evaluator.number('icon-rotate', tileZoom, feature)
  const withMap = evaluator.text('icon-rotation-alignment', tileZoom, feature) === 'map'
  const turn = withMap ? (projector.cameraState.bearing * 180) / Math.PI : 0
  const roomScale = evaluator.number('icon-size', tileZoom + 1, feature)
  return {
    picture,
    scale: evaluator.number('icon-size', zoom, feature),
    rotate: rotate - turn,
    middle,
    room: turned(
      roomOf(middle, [size, height], roomScale, padding(evaluator, feature, scene)),
      rotate,
    ),
    overlaps: evaluator.flag('icon-allow-overlap', tileZoom, feature),
    ignored: evaluator.flag('icon-ignore-placement', tileZoom, feature),
    opacity: evaluator.number('icon-opacity', zoom, feature),
  }
}

function padding(evaluator: Evaluator, feature: DrawnFeature, { tileZoom }: Scene): number {
  // The specification's padding is a list of sides, of which ours are always alike.
  const value = evaluator.text('icon-padding', tileZoom, feature)
  const [first = 0] = (value.match(/-?[\d.]+/g) ?? []).map(Number)
  return first
}

function roomOf(
  [x, y]: PixelPair,
  [width, height]: PixelPair,
  scale: number,
  pad: number,
): PixelBox {
  return {
    left: (x - width / 2) * scale - pad,
    right: (x + width / 2) * scale + pad,
    top: (y - height / 2) * scale - pad,
    bottom: (y + height / 2) * scale + pad,
  }
}

/** The upright box around a box that is turned about the point. */
function turned({ left, right, top, bottom }: PixelBox, degrees: number): PixelBox {
  if (degrees === 0) return { left, right, top, bottom }
  const turn = (degrees * Math.PI) / 180
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)]
  const corners = [
    [left, top],
    [right, top],
    [left, bottom],
    [right, bottom],
  ].map(([x = 0, y = 0]): PixelPair => [x * cos - y * sin, x * sin + y * cos])
  const xs = corners.map(([x]) => x)
  const ys = corners.map(([, y]) => y)
  return {
    left: Math.min(...xs),
    right: Math.max(...xs),
    top: Math.min(...ys),
    bottom: Math.max(...ys),
  }
}
