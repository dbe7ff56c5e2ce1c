/** What a one-file page shows first: a fragment with every part of a View, so that no window's defaults come in. */
import { slidesOf } from '../../presentation/slides/slides.ts'
import { DossierIndex } from '../../domain/dossier-index.ts'
import type { Dossier } from '../../model/schema/dossier.ts'
import { stepViewOf } from '../../view/step-view.ts'
import type { View } from '../../view/view.ts'
import type { Scope } from '../job.ts'
import { EXPORT_WORDS } from '../../words/export/exports.ts'

/** Without its `#`; empty where the page opens as the dossier does. */
export function startFragment(dossier: Dossier, scope: Scope): string {
  if (scope.what === 'view') return wholeFragment(stepViewOf(scope.view))
  const { briefing } = dossier
  if (briefing === undefined || briefing.steps.length === 0) return ''
  const id = scope.what === 'slide' ? scope.id : 'opening'
  const slide = slidesOf(new DossierIndex(dossier), briefing).find((one) => one.id === id)
  if (slide === undefined) throw new Error(EXPORT_WORDS.noSlide(id))
  return wholeFragment({ ...partsOf(slide.view), present: `audience/${id}` })
}

const partsOf = (view: View) => stepViewOf(view)

function wholeFragment(parts: Readonly<Record<string, string>>): string {
  const printed = Object.entries(parts).map(([key, text]) => `${key}=${encodeURIComponent(text)}`)
  return ['v=1', ...printed].join('&')
}
