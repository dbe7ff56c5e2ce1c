/** How the incidents came out, as a picture below the title: in the largest letters that have room. */
import type { Scorecard } from '../../presentation/slides/scorecard.ts'
import { toSvg } from '../../drawing/to-svg.ts'
import type { Theme } from '../../view/view.ts'
import { drawScorecard, sayScorecard } from '../figure/draw-scorecard.ts'
import type { ExportFonts } from '../job.ts'
import { SCORE } from './type-sizes.ts'
import { PIXELS, type EmuBox } from './units.ts'
import { PPTX_WORDS } from '../../words/export/pptx.ts'
import type { DrawnPicture } from './write-pptx.ts'

export function scorecardPicture(
  card: Scorecard,
  theme: Theme,
  box: EmuBox,
  { measure, outline }: Pick<ExportFonts, 'measure' | 'outline'>,
): DrawnPicture {
  const width = box.width * PIXELS
  const drawn = (size: number) =>
    drawScorecard(card, { width, size: size * PIXELS, theme, measure })
  let size = SCORE.from
  while (size > SCORE.to && drawn(size).height > box.height * PIXELS) size -= 0.5
  const drawing = drawn(size)
  const { scorecard: name } = PPTX_WORDS.names
  return {
    name,
    alt: sayScorecard(card),
    svg: toSvg(drawing, { title: name, outline, prefix: 'score' }),
    box: { ...box, height: drawing.height / PIXELS },
  }
}
