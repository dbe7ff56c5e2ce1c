/** The legend below a step's words as a small picture, and the same in words for those who do not see it. */
import type { Boundaries } from '../../domain/boundaries.ts'
import type { DossierIndex } from '../../domain/dossier-index.ts'
import type { DrawingItem } from '../../drawing/drawing.ts'
import { toSvg } from '../../drawing/to-svg.ts'
import { PALETTES } from '../../map/style/palette.ts'
import type { View } from '../../view/view.ts'
import { inksOf } from '../figure/inks.ts'
import { layLegend, type LaidLegend } from '../figure/lay-legend.ts'
import { legendOf } from '../figure/legend-of.ts'
import { lineOf } from '../figure/letters.ts'
import { SWATCH, swatchItems } from '../figure/swatch-items.ts'
import type { ExportFonts } from '../job.ts'
import type { DrawnPicture } from './write-pptx.ts'
import type { EmuBox } from './units.ts'
import { PPTX_WORDS } from '../../words/export/pptx.ts'

/** Between a swatch and its words, as `layLegend` leaves it. */
const AFTER_SWATCH = 7

/** Points to a pixel of the legend: larger than the map's, to be read across a room. */
const POINTS = 0.87

/** Less room than this, in points, shows no legend worth the name. */
const LEAST = 36

/** Set at the foot of `room`; null where nothing is on or there is too little room. */
export function legendPicture(
  index: DossierIndex,
  boundaries: Boundaries,
  view: View,
  room: EmuBox,
  { measure, outline }: Pick<ExportFonts, 'measure' | 'outline'>,
): DrawnPicture | null {
  if (room.height < LEAST) return null
  const sections = legendOf(index, boundaries, view)
  const [width, height] = [room.width / POINTS, room.height / POINTS]
  const laid = layLegend(sections, { width, height }, measure)
  if (laid === null) return null
  const size = { width, height: Math.ceil(laid.height) }
  const drawing = { ...size, items: itemsOf(laid, view), patterns: new Map(), hidden: [] }
  const tall = size.height * POINTS
  return {
    name: PPTX_WORDS.names.legend,
    svg: toSvg(drawing, { title: PPTX_WORDS.names.legend, outline, prefix: 'legend' }),
    alt: PPTX_WORDS.legend(
      sections.map(({ title, rows }) => [title, ...rows.map(({ label }) => label)].join(': ')),
    ),
    box: { ...room, y: room.y + room.height - tall, height: tall },
  }
}

function itemsOf({ rows }: LaidLegend, { theme }: View): DrawingItem[] {
  const inks = { ...inksOf(theme), palette: PALETTES[theme] }
  return rows.flatMap(({ swatch, lines, type, indent, level, x, y }): DrawingItem[] => {
    const words = x + indent
    const lower = swatch === null ? 0 : Math.max(0, (SWATCH.height - type.leading) / 2)
    const colour = level === 0 ? inks.ink : inks.quiet
    return [
      ...(swatch === null ? [] : swatchItems(swatch, inks, words - SWATCH.width - AFTER_SWATCH, y)),
      ...lines.map((line, at) =>
        lineOf(line, type, colour, [words, y + lower + at * type.leading]),
      ),
    ]
  })
}
