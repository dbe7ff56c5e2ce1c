/** Gives a step the id that its title asks for: until somebody can have linked to it, the id follows the title. */
import type { Briefing } from '../../model/schema/dossier.ts'
import { freeId } from './free-id.ts'

export function renameStep(briefing: Briefing, id: string): { briefing: Briefing; id: string } {
  const step = briefing.steps.find((one) => one.id === id)
  if (step === undefined) return { briefing, id }
  const others = briefing.steps.filter((one) => one !== step).map((one) => one.id)
  const named = freeId(step.title, others)
  if (named === id) return { briefing, id }
  const steps = briefing.steps.map((one) => (one === step ? { ...one, id: named } : one))
  return { briefing: { ...briefing, steps }, id: named }
}
