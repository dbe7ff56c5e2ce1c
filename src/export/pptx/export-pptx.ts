/** Slides: one a step with native text, the map as a vector picture, and the speaker's notes. */
import { DossierIndex } from '../../domain/dossier-index.ts'
import { MapDrawer } from '../../map/svg/draw-map.ts'
import { toSvg } from '../../map/svg/to-svg.ts'
import type { Exporter } from '../job.ts'
import { besideWords } from './beside-words.ts'
import { MAPS } from './geometry.ts'
import { PIXELS, SLIDE } from './units.ts'
import { PPTX_WORDS } from './words.ts'
import { writePptx } from './write-pptx.ts'

/** Pixels that the frame of the whole article keeps clear of the picture's edges. */
const CLEAR = 24

export const exportPptx: Exporter = async function* (job) {
  const { measure, outline } = await job.kit.fonts()
  const drawer = new MapDrawer(new DossierIndex(job.dossier), job.boundaries, measure)
  yield* writePptx(job, async (view, layout) => {
    const { x, width, height } = MAPS[layout]
    // The picture is the right part of a window of the slide's size.
    const offset = (x + width / 2 - SLIDE.width / 2) * PIXELS
    const camera = view.camera === null ? null : besideWords(view.camera, offset)
    const drawing = await drawer.draw(
      { ...view, camera },
      {
        width: Math.round(width * PIXELS),
        height: Math.round(height * PIXELS),
        inset: { top: CLEAR, right: CLEAR, bottom: CLEAR, left: CLEAR },
      },
    )
    return toSvg(drawing, { title: PPTX_WORDS.names.map, outline, prefix: 'map' })
  })
}
