/** What the page says of itself to those who have not opened it: its title, a sentence, and the View that it opens with. */
import { slidesOf } from '../presentation/slides/slides.ts'
import type { DossierIndex } from '../domain/dossier-index.ts'
import { stepViewOf } from '../view/step-view.ts'
import type { View } from '../view/view.ts'

const printed = (pairs: readonly (readonly [string, string])[]) =>
  pairs.map(([key, text]) => `${key}=${encodeURIComponent(text)}`).join('&')

/** The View of the still map, every part by its key, as `public/start-guard.js` compares it with what an address asks for. */
export const viewShown = (view: View): string => printed(Object.entries(stepViewOf(view)))

/** The theme of each slide: an address that names a slide alone is painted in it. */
export function slideThemes(index: DossierIndex): string {
  const { briefing } = index.dossier
  if (briefing === undefined) return ''
  return printed(slidesOf(index, briefing).map(({ id, view }) => [id, view.theme]))
}

/** A sentence or two on the dossier. */
export const describeDossier = ({ dossier: { meta } }: DossierIndex): string =>
  meta.deck ?? meta.subtitle ?? meta.title
