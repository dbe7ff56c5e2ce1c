/** What a job asks a picture of: a View with its title. */
import { referencesOf } from '../../presentation/slides/references-of.ts'
import { slidesOf, type Slide } from '../../presentation/slides/slides.ts'
import type { DossierIndex } from '../../domain/dossier-index.ts'
import { titleOf } from '../../domain/titles.ts'
import type { View } from '../../view/view.ts'
import type { Scope } from '../job.ts'
import { EXPORT_WORDS } from '../../words/export/exports.ts'

export interface FigurePicture {
  view: View
  title: string
  kicker: string | null
  /** What kind of slide it is, whose camera is set for a stage; null where it was set for a picture. */
  slide: Slide['kind'] | null
  /** What the slide speaks of. */
  about: readonly string[] | null
}

/** @throws for a slide that the briefing has not. */
export function pictureOf(index: DossierIndex, scope: Scope): FigurePicture {
  if (scope.what === 'view') return ofView(index, scope.view)
  const { meta, briefing } = index.dossier
  const id = scope.what === 'slide' ? scope.id : 'opening'
  const none = { title: meta.title, author: meta.author, date: meta.asOf, steps: [] }
  const slide = slidesOf(index, briefing ?? none).find((one) => one.id === id)
  if (slide === undefined) throw new Error(EXPORT_WORDS.noSlide(id))
  const { view, title, kicker, kind } = slide
  return { view, title, kicker, slide: kind, about: referencesOf(slide) }
}

function ofView(index: DossierIndex, view: View): FigurePicture {
  const whole = index.dossier.meta.title
  const chosen = view.selection
  return chosen === null
    ? { view, title: whole, kicker: null, slide: null, about: null }
    : { view, title: titleOf(index, chosen, view.reading), kicker: whole, slide: null, about: null }
}
