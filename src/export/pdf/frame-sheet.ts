/** The map of a sheet: as the screen has it, in the colours of paper. */
import type { WordsPlace } from '../../presentation/slides/stage.ts'
import type { View } from '../../view/view.ts'
import { frameView, type FramedView } from '../frame-view.ts'
import type { PdfBox } from './paint-map.ts'
import type { PlacedKey } from './place-key.ts'
import { MAP_SCALE } from './sheet.ts'

/** Pixels of the lower left corner that the scale bar takes, at its longest. */
const SCALE_ROOM = { across: 150, up: 36 }

/** Handouts are printed: the theme of a step, which is for a dark or a light room, gives way to paper's. */
export function frameSheet(
  view: View,
  map: PdfBox,
  words: WordsPlace | null,
  { about, key }: { about: readonly string[] | null; key: PlacedKey | null },
): FramedView {
  const { width, height } = map
  const size = { width: width / MAP_SCALE, height: height / MAP_SCALE }
  const { across, up } = SCALE_ROOM
  const scale = { left: 0, right: across, top: size.height - up, bottom: size.height }
  const frame = {
    ...size,
    taken: [scale, ...coveredBy(key, map)],
    ...(about !== null && { about }),
  }
  return frameView({ ...view, theme: 'paper' }, frame, words)
}

/** Pixels of the map under its key. */
function coveredBy(key: PlacedKey | null, map: PdfBox) {
  if (key === null) return []
  const { x, y, width, height } = key.box
  const [left, top] = [(x - map.x) / MAP_SCALE, (y - map.y) / MAP_SCALE]
  return [{ left, top, right: left + width / MAP_SCALE, bottom: top + height / MAP_SCALE }]
}
