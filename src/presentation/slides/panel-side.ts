/** Where the words stand over the map: at the left or below, and on the other side where they would hide the chosen record. */
import type { Boundaries } from '../../domain/boundaries.ts'
import type { DossierIndex } from '../../domain/dossier-index.ts'
import { extentOf, type Extent } from '../../domain/extent.ts'
import { pixelOf, type Size } from '../../view/projection.ts'
import type { Camera } from '../../view/view.ts'
import { partsOf } from './parts-of.ts'
import type { Slide } from './slides.ts'
import { STAGE, type WordsPlace } from './stage.ts'
import { wordsBox, type Box, type WordsSide } from './words-box.ts'

/** What an extent takes of a window, in pixels from its upper left corner. */
export function boxOf([west, south, east, north]: Extent, camera: Camera, size: Size): Box {
  const corners = (
    [
      [west, south],
      [east, south],
      [east, north],
      [west, north],
    ] as const
  ).map(([longitude, latitude]) => pixelOf([longitude, latitude], camera, size))
  const [xs, ys] = [corners.map(({ x }) => x), corners.map(({ y }) => y)]
  return {
    left: Math.min(...xs),
    top: Math.min(...ys),
    right: Math.max(...xs),
    bottom: Math.max(...ys),
  }
}

/** Share of what is in the window of a box that a cover hides; a spot is hidden or not. */
function hidden(box: Box, cover: Box, { width, height }: Size): number {
  const within = (one: Box, other: Box): Box => ({
    left: Math.max(one.left, other.left),
    top: Math.max(one.top, other.top),
    right: Math.min(one.right, other.right),
    bottom: Math.min(one.bottom, other.bottom),
  })
  const spread = (one: Box) =>
    one.right < one.left || one.bottom < one.top
      ? 0
      : (one.right - one.left + 1) * (one.bottom - one.top + 1)
  const seen = within(box, { left: 0, top: 0, right: width, bottom: height })
  const all = spread(seen)
  return all === 0 ? 0 : spread(within(seen, cover)) / all
}

/**
 * The usual side, unless the other one hides less of the chosen record on the stage: the same in every window, as each
 * shows the same ground beside the words.
 */
export function sideOf(
  { index, boundaries }: { index: DossierIndex; boundaries: Boundaries },
  slide: Pick<Slide, 'kind' | 'view'>,
): WordsSide {
  const { camera, selection, reading } = slide.view
  const cover = slide.kind !== 'step'
  // The frame of the whole article keeps clear by itself.
  if (camera === null || selection === null) return 'near'
  const boxes = partsOf(index, selection).flatMap((part) => {
    const extent = extentOf(index, boundaries, part, reading)
    return extent === null ? [] : [boxOf(extent, camera, STAGE)]
  })
  const hiddenAt = (side: WordsSide) => {
    const words = wordsBox(STAGE, cover, side)
    return boxes.reduce((sum, box) => sum + hidden(box, words, STAGE), 0)
  }
  return hiddenAt('far') < hiddenAt('near') ? 'far' : 'near'
}

/** How the words of a slide stand, on its stage as in every window. */
export const wordsOf = (
  workspace: { index: DossierIndex; boundaries: Boundaries },
  slide: Pick<Slide, 'kind' | 'view'>,
): WordsPlace => ({ cover: slide.kind !== 'step', side: sideOf(workspace, slide) })
