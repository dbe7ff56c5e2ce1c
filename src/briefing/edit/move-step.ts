/** Moves a step among the others. */
import type { Briefing } from '../../model/schema/dossier.ts'

/** `to` is its place among all steps, from 0, when it has been moved; beyond either end it stays at that end. */
export function moveStep(briefing: Briefing, id: string, to: number): Briefing {
  const { steps } = briefing
  const from = steps.findIndex((one) => one.id === id)
  const step = steps[from]
  const place = Math.min(Math.max(to, 0), steps.length - 1)
  if (step === undefined || place === from) return briefing
  return { ...briefing, steps: steps.toSpliced(from, 1).toSpliced(place, 0, step) }
}
