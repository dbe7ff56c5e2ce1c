/** Placed symbols → outlines and lines of text. */
import type { PixelPair } from '../camera.ts'
import type { DrawingItem, PathItem, TextItem } from '../drawing.ts'
import { pathData, placed as placedOutline } from '../pictures/outline.ts'
import { layered } from '../pictures/picture.ts'
import { isInFrame, path, type Scene } from '../scene.ts'
import type { Candidate } from './candidates.ts'
import type { Icon } from './icon.ts'
import { justification, type Label, type LabelSide } from './label.ts'
import { shiftOf, type PlacedSymbol } from './place.ts'
import { EM } from './shape-text.ts'

/** Twenty-fourths from the middle of a line to the baseline, as MapLibre sets it. */
const BASELINE = 9.5

export function drawSymbols(list: readonly PlacedSymbol[], scene: Scene): DrawingItem[] {
  return list.flatMap(({ candidate, icon, side }): DrawingItem[] => [
    ...(icon && candidate.icon !== null ? drawIcon(candidate, candidate.icon, scene) : []),
    ...(side !== null && candidate.label !== null
      ? drawLabel(candidate, candidate.label, side, scene)
      : []),
  ])
}

function drawIcon({ layer, key, spot, scale }: Candidate, icon: Icon, scene: Scene): PathItem[] {
  const size = icon.scale * scale
  const reach = icon.picture.size * size + Math.hypot(...icon.middle) * size
  if (icon.opacity <= 0 || !isInFrame(scene.projector, spot, reach)) return []
  const [dx, dy] = icon.middle
  return icon.picture.layers(scene.palette).map((one) => {
    const { outline, fill, stroke, opacity } = layered(one)
    const moved = placedOutline(outline, 1, 0, [dx, dy])
    return path(layer, key, pathData(placedOutline(moved, size, icon.rotate, spot)), {
      fill: fill === null ? null : { colour: fill },
      stroke:
        stroke === null
          ? null
          : {
              colour: stroke.colour,
              width: Math.round(stroke.width * size * 100) / 100,
              dashes: [],
              cap: 'butt',
              join: stroke.join,
            },
      opacity: opacity * icon.opacity,
    })
  })
}

function drawLabel(candidate: Candidate, label: Label, side: LabelSide, scene: Scene): TextItem[] {
  const { block, font, colour, halo } = label
  if (label.opacity <= 0) return []
  const size = label.size * candidate.scale
  const unit = size / EM
  const [middleX, middleY] = drawnMiddle(candidate, label, side)
  const top = middleY - (block.height / 2) * unit
  const share = justification(label, side)
  const left = middleX - (block.width / 2) * unit
  const [width, height] = [block.width * unit, block.height * unit]
  if (!isInFrame(scene.projector, [middleX, middleY], Math.max(width, height) / 2)) return []
  return block.lines
    .filter(({ text }) => text !== '')
    .map((line, at): TextItem => ({
      kind: 'text',
      layer: candidate.layer,
      key: candidate.key,
      text: line.text,
      font: line.font ?? font,
      size: round(size),
      letterSpacing: round(label.letterSpacing * candidate.scale),
      colour: line.colour ?? colour,
      halo,
      x: round(left + (block.width - line.width) * share * unit),
      y: round(top + ((at + 0.5) * block.lineHeight + BASELINE) * unit),
      rotate: 0,
      opacity: Math.round(label.opacity * 1000) / 1000,
    }))
}

/** The middle of the block as drawn: shifted by as many ems as its room is. */
export function drawnMiddle(
  { spot: [x, y], scale }: Candidate,
  label: Label,
  side: LabelSide,
): PixelPair {
  const [dx, dy] = shiftOf(label, side)
  const share = (label.size / label.roomSize) * scale
  return [x + dx * share, y + dy * share]
}

const round = (value: number) => Math.round(value * 100) / 100
