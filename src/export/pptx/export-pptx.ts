/** Slides: one a step with native text, the map as a vector picture, and the speaker's notes. */
import { wordsOf } from '../../presentation/slides/panel-side.ts'
import { DossierIndex } from '../../domain/dossier-index.ts'
import { MapDrawer, type MapFrame } from '../../drawing/draw-map.ts'
import { toSvg } from '../../drawing/to-svg.ts'
import { frameView } from '../frame-view.ts'
import { fontsOf, type Exporter } from '../job.ts'
import { keyPicture } from './key.ts'
import { legendPicture } from './legend.ts'
import { scorecardPicture } from './scorecard.ts'
import { PIXELS, SLIDE, type EmuBox } from './units.ts'
import { PPTX_WORDS } from '../../words/export/pptx.ts'
import { writePptx } from './write-pptx.ts'

export const exportPptx: Exporter = async function* (job) {
  const { boundaries } = job
  const { measure, outline } = await fontsOf(job)
  const index = new DossierIndex(job.dossier)
  const drawer = new MapDrawer(index, boundaries, measure)
  const fonts = { measure, outline }
  yield* writePptx(job, {
    map: async ({ view: whole, box, about, taken }) => {
      const step = { kind: 'step', view: whole } as const
      const words = job.scope.what === 'view' ? null : wordsOf({ index, boundaries }, step)
      const { view, frame } = frameView(whole, frameOf(box, taken), words)
      const spoken = about === null ? {} : { about, room: ROOM }
      return toSvg(await drawer.draw(view, { ...frame, ...spoken }), {
        title: PPTX_WORDS.names.map,
        outline,
      })
    },
    legend: (view, room) => legendPicture(index, boundaries, view, room, fonts),
    key: (items, theme, map) => keyPicture(items, theme, map, fonts),
    scorecard: (card, theme, box) => scorecardPicture(card, theme, box, fonts),
  })
}

/** A slide is shown to a room. */
const ROOM = { width: SLIDE.width * PIXELS, height: SLIDE.height * PIXELS }

/** Pixels that the frame of the whole article keeps clear of the picture's edges. */
const CLEAR = 24

const frameOf = ({ x, y, width, height }: EmuBox, taken: readonly EmuBox[]): MapFrame => ({
  width: Math.round(width * PIXELS),
  height: Math.round(height * PIXELS),
  taken: taken.map((one) => ({
    left: (one.x - x) * PIXELS,
    top: (one.y - y) * PIXELS,
    right: (one.x + one.width - x) * PIXELS,
    bottom: (one.y + one.height - y) * PIXELS,
  })),
  inset: { top: CLEAR, right: CLEAR, bottom: CLEAR, left: CLEAR },
})
