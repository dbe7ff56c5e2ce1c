/** Adds a View as a step: all of it, so that the step never depends on the one before. */
import type { Briefing, Step } from '../../model/schema/dossier.ts'
import { stepViewOf } from '../../view/step-view.ts'
import type { View } from '../../view/view.ts'
import { freeId } from './free-id.ts'

/** After the slide `after`, where there is such a step; at the start after `opening`, else at the end. */
export function addStep(
  briefing: Briefing,
  { title, view, after }: { title: string; view: View; after: string | null },
): { briefing: Briefing; id: string } {
  const { steps } = briefing
  const id = freeId(
    title,
    steps.map((one) => one.id),
  )
  const step: Step = { id, title, view: stepViewOf(view) }
  const found = steps.findIndex((one) => one.id === after)
  const place = after === 'opening' ? 0 : found === -1 ? steps.length : found + 1
  return { briefing: { ...briefing, steps: steps.toSpliced(place, 0, step) }, id }
}
