/** The chart of the risk factor that a step is about: the same on the screen, on an exported slide and in a handout. */
import { figuresOf, type Chart } from '../../domain/charts/charts-of.ts'
import type { DossierIndex } from '../../domain/dossier-index.ts'
import type { Family } from '../../model/schema/dossier.ts'
import { factorOfView } from './factor-of-view.ts'
import type { Slide } from './slides.ts'

export interface SlideChart {
  chart: Chart
  family: Family
}

/** The first that compares anything; null where there is none, and on an opening or a closing. */
export function chartOfSlide(
  index: DossierIndex,
  { kind, view }: Pick<Slide, 'kind' | 'view'>,
): SlideChart | null {
  const factor = kind === 'step' ? factorOfView(index, view) : null
  if (factor === null) return null
  const [chart] = figuresOf(index, factor).flatMap((one) => one.chart ?? [])
  return chart === undefined ? null : { chart, family: factor.family }
}
