/** Makes a second one of a step, right after it. */
import type { Briefing } from '../../model/schema/dossier.ts'
import { freeId } from './free-id.ts'

/** `title` names the second one; null when there is no such step. */
export function duplicateStep(
  briefing: Briefing,
  id: string,
  title: (of: string) => string,
): { briefing: Briefing; id: string } | null {
  const { steps } = briefing
  const at = steps.findIndex((one) => one.id === id)
  const step = steps[at]
  if (step === undefined) return null
  const named = title(step.title)
  const free = freeId(
    named,
    steps.map((one) => one.id),
  )
  const second = { ...step, id: free, title: named }
  return { briefing: { ...briefing, steps: steps.toSpliced(at + 1, 0, second) }, id: free }
}
