/** Slides: one a step with native text, the map as a vector picture, and the speaker's notes. */
import { sideOf } from '../../briefing/panel-side.ts'
import { DossierIndex } from '../../domain/dossier-index.ts'
import { MapDrawer, type MapFrame } from '../../map/svg/draw-map.ts'
import { toSvg } from '../../map/svg/to-svg.ts'
import { frameView } from '../frame-view.ts'
import type { Exporter } from '../job.ts'
import { legendPicture } from './legend.ts'
import { PIXELS, type Box } from './units.ts'
import { PPTX_WORDS } from './words.ts'
import { writePptx } from './write-pptx.ts'

export const exportPptx: Exporter = async function* (job) {
  const { measure, outline } = await job.kit.fonts()
  const index = new DossierIndex(job.dossier)
  const drawer = new MapDrawer(index, job.boundaries, measure)
  const fonts = { measure, outline }
  yield* writePptx(job, {
    map: async (whole, box) => {
      const side = sideOf({ index, boundaries: job.boundaries }, { kind: 'step', view: whole })
      const words = job.scope.what === 'view' ? null : { cover: false, side }
      const { view, frame } = frameView(whole, frameOf(box), words)
      return toSvg(await drawer.draw(view, frame), { title: PPTX_WORDS.names.map, outline })
    },
    legend: (view, room) => legendPicture(index, job.boundaries, view, room, fonts),
  })
}

/** Pixels that the frame of the whole article keeps clear of the picture's edges. */
const CLEAR = 24

const frameOf = ({ width, height }: Box): MapFrame => ({
  width: Math.round(width * PIXELS),
  height: Math.round(height * PIXELS),
  inset: { top: CLEAR, right: CLEAR, bottom: CLEAR, left: CLEAR },
})
