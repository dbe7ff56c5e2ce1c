/** The picture that a link to the site is shown with: the dossier's title and deck beside the map of its first View. */
import { renderAsync } from '@resvg/resvg-js'
import type { Boundaries } from '../domain/boundaries.ts'
import type { DossierIndex } from '../domain/dossier-index.ts'
import { inksOf } from '../export/figure/inks.ts'
import { rectangle, shape } from '../export/figure/shapes.ts'
import { markingLabel } from '../export/figure/source-line.ts'
import { wrap } from '../export/figure/wrap.ts'
import type { ExportKit } from '../export/job.ts'
import { highestMarking } from '../export/release/highest.ts'
import { MapDrawer } from '../drawing/draw-map.ts'
import type { Drawing, FontFace, TextItem } from '../drawing/drawing.ts'
import { toSvg } from '../drawing/to-svg.ts'
import type { View } from '../view/view.ts'

/** Pixels: what services that show links ask for. */
export const SHARED = { width: 1200, height: 630 } as const
/** Pixels of the words' side, and what is kept free in it. */
const PANEL = { width: 420, margin: 40 } as const

interface Type {
  font: FontFace
  size: number
  leading: number
  most: number
}
const SERIF = { family: 'Source Serif 4', slanted: false } as const
const TITLE: Type = { font: { ...SERIF, weight: 600 }, size: 52, leading: 58, most: 4 }
const DECK: Type = { font: { ...SERIF, weight: 400 }, size: 27, leading: 36, most: 7 }
const LABEL: Type = {
  font: { family: 'Noto Sans', weight: 600, slanted: false },
  size: 18,
  leading: 24,
  most: 1,
}

interface Shared {
  index: DossierIndex
  boundaries: Boundaries
  kit: Pick<ExportKit, 'fonts'>
  view: View
}

/** PNG bytes. */
export async function sharePicture({ index, boundaries, kit, view }: Shared): Promise<Uint8Array> {
  const { dossier } = index
  const { meta } = dossier
  const { measure, outline } = await kit.fonts(JSON.stringify(meta))
  const inks = inksOf(view.theme)
  const inset = { top: 20, right: 20, bottom: 20, left: PANEL.width + 20 }
  const map = await new MapDrawer(index, boundaries, measure).draw(view, {
    ...SHARED,
    inset,
    taken: [{ left: 0, top: 0, right: PANEL.width, bottom: SHARED.height }],
  })
  const room = PANEL.width - 2 * PANEL.margin
  const set = (text: string, { font, size, leading, most }: Type, top: number, colour: string) =>
    wrap(text, room, (line) => measure(line, font, size), most).map((line, at): TextItem => ({
      kind: 'text',
      layer: null,
      key: null,
      text: line,
      font,
      size,
      letterSpacing: 0,
      colour,
      halo: null,
      x: PANEL.margin,
      y: top + at * leading + size,
      rotate: 0,
      opacity: 1,
    }))
  const marking = set(markingLabel(highestMarking(dossier, { notes: true })), LABEL, 36, inks.quiet)
  const title = set(meta.title, TITLE, 80, inks.ink)
  const below = 80 + title.length * TITLE.leading + 24
  const deck = set(meta.deck ?? meta.subtitle ?? '', DECK, below, inks.quiet)
  const panel = shape(
    rectangle({ x: 0, y: 0, width: PANEL.width, height: SHARED.height }),
    inks.page,
  )
  const drawing: Drawing = { ...map, items: [...map.items, panel, ...marking, ...title, ...deck] }
  const svg = toSvg(drawing, { title: meta.title, outline })
  // The letters are outlines: no font of the machine can change the picture.
  return (await renderAsync(svg, { font: { loadSystemFonts: false } })).asPng()
}
