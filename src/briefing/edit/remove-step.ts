/** Takes a step out. */
import type { Briefing } from '../../model/schema/dossier.ts'

export function removeStep(briefing: Briefing, id: string): Briefing {
  const steps = briefing.steps.filter((one) => one.id !== id)
  return steps.length === briefing.steps.length ? briefing : { ...briefing, steps }
}
