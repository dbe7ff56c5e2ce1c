/** The chart of a slide with what a file says below it, where no list of sources stands beside it. */
import type { DossierIndex } from '../domain/dossier-index.ts'
import { chartOfSlide, type SlideChart } from '../presentation/slides/chart-of-slide.ts'
import { sayCreditsOf } from '../presentation/slides/credits.ts'
import type { Slide } from '../presentation/slides/slides.ts'
import { CHART_WORDS } from '../words/export/charts.ts'

export interface NotedChart extends SlideChart {
  /** What is hatched, and whose the figures are. */
  note: string
}

/** Null where the slide has none. */
export function notedChart(
  index: DossierIndex,
  slide: Pick<Slide, 'kind' | 'view'>,
): NotedChart | null {
  const found = chartOfSlide(index, slide)
  if (found === null) return null
  return { ...found, note: CHART_WORDS.note(found.chart, sayCreditsOf(index, found.chart)) }
}
