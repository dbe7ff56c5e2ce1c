/** What lies over the map, as rows of letters that nobody sees: a name keeps clear of other symbols, and of nothing else. */
import { spotAt, type Size } from '../../view/projection.ts'
import type { Camera } from '../../view/view.ts'
import { collection, mapFeature, type MapCollection } from './collection.ts'
import type { Room } from './place-callouts.ts'

/** A letter as wide as it is high, nearly, in the regular face: so many ems of it stand in a row. */
const LETTER = 'M'
const LETTER_WIDTH = 0.907

/** CSS pixels of the letters, and of a row of them. */
export const COVER_SIZE = 20
export const COVER_LINE = 1.2
const ROW = COVER_SIZE * COVER_LINE

/** Rows and columns along the edges of a pane: no name that they would cut finds room. */
export function edgesOf({ width, height }: Size): Room[] {
  const [row, column] = [ROW / 2, (COVER_SIZE * LETTER_WIDTH) / 2]
  return [
    { left: 0, right: width, top: -row, bottom: row },
    { left: 0, right: width, top: height - row, bottom: height + row },
    { left: -column, right: column, top: 0, bottom: height },
    { left: width - column, right: width + column, top: 0, bottom: height },
  ]
}

/** Boxes in CSS pixels of the map's pane, where they stand while the camera does. */
export function coverFeatures(over: readonly Room[], camera: Camera, pane: Size): MapCollection {
  return collection(
    over.flatMap(({ left, top, right, bottom }, box) => {
      const rows = Math.max(1, Math.ceil((bottom - top) / ROW))
      const letters = Math.max(1, Math.round((right - left) / (COVER_SIZE * LETTER_WIDTH)))
      const step = rows === 1 ? 0 : (bottom - top - ROW) / (rows - 1)
      return Array.from({ length: rows }, (_, row) => {
        const middle = rows === 1 ? (top + bottom) / 2 : top + ROW / 2 + row * step
        const [longitude, latitude] = spotAt({ x: (left + right) / 2, y: middle }, camera, pane)
        return mapFeature(
          { type: 'Point', coordinates: [longitude, latitude] },
          { key: `cover ${String(box)} ${String(row)}`, letters: LETTER.repeat(letters) },
        )
      })
    }),
  )
}
