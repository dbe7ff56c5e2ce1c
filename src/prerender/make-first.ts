/** All that is written into a page so that it can be read before any script: from the dossier that the page holds, and no other. */
import type { Boundaries } from '../domain/boundaries.ts'
import type { DossierIndex } from '../domain/dossier-index.ts'
import type { MeasureText } from '../drawing/drawing.ts'
import type { View } from '../view/view.ts'
import { describeDossier, slideThemes, viewShown } from './describe-first.ts'
import { firstPage } from './first-page.ts'
import { drawStill } from './still-map.ts'
import { FIRST_WORDS } from '../words/export/first-page.ts'

export interface First {
  /** Markup. */
  page: string
  /** Texts, not yet escaped. */
  view: string
  slides: string
  description: string
}

export interface FirstInputs {
  index: DossierIndex
  boundaries: Boundaries
  measure: MeasureText
  /** What the page opens with. */
  view: View
}

export async function makeFirst({ index, boundaries, measure, view }: FirstInputs): Promise<First> {
  const label = FIRST_WORDS.map(index.dossier.meta.title)
  const map = await drawStill({ index, boundaries, measure, view, label })
  return {
    page: firstPage(index, view, map),
    view: viewShown(view),
    slides: slideThemes(index),
    description: describeDossier(index),
  }
}
