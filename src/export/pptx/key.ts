/** The key of a step as a small picture at the foot of its map. */
import type { KeyItem } from '../../presentation/slides/slide-key.ts'
import { toSvg } from '../../drawing/to-svg.ts'
import type { Theme } from '../../view/view.ts'
import { drawKey } from '../figure/draw-key.ts'
import type { ExportFonts } from '../job.ts'
import { KEY } from './type-sizes.ts'
import { PIXELS, type EmuBox } from './units.ts'
import { PPTX_WORDS } from '../../words/export/pptx.ts'
import type { DrawnPicture } from './write-pptx.ts'

/** Points between the key and the map's edges. */
const APART = 12

export function keyPicture(
  items: readonly KeyItem[],
  theme: Theme,
  map: EmuBox,
  { measure, outline }: Pick<ExportFonts, 'measure' | 'outline'>,
): DrawnPicture | null {
  const drawing = drawKey(items, { size: KEY * PIXELS, theme, measure })
  if (drawing === null) return null
  const { key: name } = PPTX_WORDS.names
  const [width, height] = [drawing.width / PIXELS, drawing.height / PIXELS]
  return {
    name,
    alt: PPTX_WORDS.key(items.map(({ label }) => label)),
    svg: toSvg(drawing, { title: name, outline, prefix: 'key' }),
    box: {
      x: map.x + map.width - APART - width,
      y: map.y + map.height - APART - height,
      width,
      height,
    },
  }
}
