/** A dossier whose briefing has its maps labelled in a language. */
import type { Dossier } from '../../src/model/schema/dossier.ts'
import type { View } from '../../src/view/view.ts'

/** @throws for a dossier without a briefing. */
export function labelledIn(dossier: Dossier, language: View['language']): Dossier {
  const { briefing } = dossier
  if (briefing === undefined) throw new Error('the dossier has no briefing')
  const labelled = <Of extends { view?: Record<string, string> | undefined }>(slide: Of): Of => ({
    ...slide,
    view: { ...slide.view, labels: language },
  })
  const { opening = {}, closing = {}, steps } = briefing
  return {
    ...dossier,
    briefing: {
      ...briefing,
      opening: labelled(opening),
      closing: labelled(closing),
      steps: steps.map(labelled),
    },
  }
}
