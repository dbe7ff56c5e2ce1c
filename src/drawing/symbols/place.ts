/** Gives symbols their places, from the topmost layer down: what finds no room is not drawn. */
import type { PixelPair } from '../camera.ts'
import type { PixelBox } from '../projector.ts'
import { alignOf } from './anchors.ts'
import type { Candidate } from './candidates.ts'
import type { Collisions } from './collisions.ts'
import type { Label, LabelSide } from './label.ts'
import { EM } from './shape-text.ts'

export interface PlacedSymbol {
  candidate: Candidate
  icon: boolean
  /** The side that the text stands on; null without room for it. */
  side: LabelSide | null
  /** Pixels of the picture that it keeps for itself: its text, or its picture. */
  room: PixelBox | null
}

export function place(candidates: readonly Candidate[], collisions: Collisions): PlacedSymbol[] {
  return candidates.map((candidate): PlacedSymbol => {
    const { icon, label } = candidate
    const iconRoom = icon === null ? null : about(candidate, icon.room)
    const hasIcon =
      icon !== null &&
      iconRoom !== null &&
      collisions.reaches(iconRoom) &&
      (icon.overlaps || collisions.isFree(iconRoom))
    const found = label === null ? null : roomFor(candidate, label, collisions)
    // Symbols of ours have a picture or a text; of both, neither goes without the other.
    const whole = (icon === null || hasIcon) && (label === null || found !== null)
    if (whole && iconRoom !== null && icon?.ignored === false) collisions.take(iconRoom)
    if (whole && found !== null && label?.ignored === false) collisions.take(found.room)
    return {
      candidate,
      icon: whole && hasIcon,
      side: whole ? (found?.side ?? null) : null,
      room: whole ? (found?.room ?? iconRoom) : null,
    }
  })
}

function roomFor(
  candidate: Candidate,
  label: Label,
  collisions: Collisions,
): { side: LabelSide; room: PixelBox } | null {
  for (const side of label.sides) {
    const room = about(candidate, roomOf(label, side))
    if (label.overlaps ? collisions.reaches(room) : collisions.admits(room)) return { side, room }
  }
  return null
}

const about = ({ spot: [x, y], scale }: Candidate, room: PixelBox): PixelBox => ({
  left: x + room.left * scale,
  right: x + room.right * scale,
  top: y + room.top * scale,
  bottom: y + room.bottom * scale,
})

/** Room of a label about its point, in pixels. */
function roomOf(label: Label, side: LabelSide): PixelBox {
  const { block, padding, roomSize } = label
  const unit = roomSize / EM
  const [width, height] = [block.width * unit, block.height * unit]
  const [x, y] = label.chooses ? shiftOf(label, side) : fixedShift(label, side, unit)
  return {
    left: x - width / 2 - padding,
    right: x + width / 2 + padding,
    top: y - height / 2 - padding,
    bottom: y + height / 2 + padding,
  }
}

function fixedShift({ block }: Label, { anchor, offset }: LabelSide, unit: number): PixelPair {
  const [across, down] = alignOf(anchor)
  return [
    (offset[0] + block.width * (0.5 - across)) * unit,
    (offset[1] + block.height * (0.5 - down)) * unit,
  ]
}

/** From the point to the block's middle, in pixels of the room: MapLibre counts the padding in. */
export function shiftOf(label: Label, { anchor, offset }: LabelSide): PixelPair {
  const { block, padding, roomSize } = label
  const unit = roomSize / EM
  if (!label.chooses) return fixedShift(label, { anchor, offset }, unit)
  const [across, down] = alignOf(anchor)
  return [
    (0.5 - across) * (block.width * unit + 2 * padding) + offset[0] * unit,
    (0.5 - down) * (block.height * unit + 2 * padding) + offset[1] * unit,
  ]
}
