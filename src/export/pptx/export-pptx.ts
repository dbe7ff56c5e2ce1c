/** Slides: one a step with native text, the map as a vector picture, and the speaker's notes. */
import { DossierIndex } from '../../domain/dossier-index.ts'
import { MapDrawer } from '../../map/svg/draw-map.ts'
import { toSvg } from '../../map/svg/to-svg.ts'
import type { Exporter } from '../job.ts'
import { frameView } from './frame-view.ts'
import { legendPicture } from './legend.ts'
import { PPTX_WORDS } from './words.ts'
import { writePptx } from './write-pptx.ts'

export const exportPptx: Exporter = async function* (job) {
  const { measure, outline } = await job.kit.fonts()
  const index = new DossierIndex(job.dossier)
  const drawer = new MapDrawer(index, job.boundaries, measure)
  const fonts = { measure, outline }
  yield* writePptx(job, {
    map: async (whole, box) => {
      const { view, frame } = frameView(whole, box, job.scope.what !== 'view')
      return toSvg(await drawer.draw(view, frame), { title: PPTX_WORDS.names.map, outline })
    },
    legend: (view, room) => legendPicture(index, job.boundaries, view, room, fonts),
  })
}
