/** The steps of a briefing: added, duplicated, moved, renamed and taken out, each as a new briefing. */
import type { Briefing, Step } from '../model/schema/dossier.ts'
import { stepViewOf } from '../view/step-view.ts'
import type { View } from '../view/view.ts'

/**
 * Adds a View as a step: all of it, so that the step never depends on the one before.
 * After the slide `after`, where there is such a step; at the start after `opening`, else at the end.
 */
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

/**
 * Makes a second one of a step, right after it.
 * `title` names the second one; null when there is no such step.
 */
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

/**
 * Moves a step among the others.
 * `to` is its place among all steps, from 0, when it has been moved; beyond either end it stays at that end.
 */
export function moveStep(briefing: Briefing, id: string, to: number): Briefing {
  const { steps } = briefing
  const from = steps.findIndex((one) => one.id === id)
  const step = steps[from]
  const place = Math.min(Math.max(to, 0), steps.length - 1)
  if (step === undefined || place === from) return briefing
  return { ...briefing, steps: steps.toSpliced(from, 1).toSpliced(place, 0, step) }
}

/** Gives a step the id that its title asks for: until somebody can have linked to it, the id follows the title. */
export function renameStep(briefing: Briefing, id: string): { briefing: Briefing; id: string } {
  const step = briefing.steps.find((one) => one.id === id)
  if (step === undefined) return { briefing, id }
  const others = briefing.steps.filter((one) => one !== step).map((one) => one.id)
  const named = freeId(step.title, others)
  if (named === id) return { briefing, id }
  const steps = briefing.steps.map((one) => (one === step ? { ...one, id: named } : one))
  return { briefing: { ...briefing, steps }, id: named }
}

/** Takes a step out. */
export function removeStep(briefing: Briefing, id: string): Briefing {
  const steps = briefing.steps.filter((one) => one.id !== id)
  return steps.length === briefing.steps.length ? briefing : { ...briefing, steps }
}

/** The first and the last slide have these. */
const RESERVED = ['opening', 'closing']

/** Words of the title; a title without Latin letters or digits gives `step`. A number is added where the id is taken. */
export function freeId(title: string, taken: Iterable<string>): string {
  const all = new Set([...RESERVED, ...taken])
  const plain = title
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
  const words = plain.slice(0, LONGEST).replace(/-+$/, '')
  const base = words === '' ? 'step' : words
  if (!all.has(base)) return base
  for (let number = 2; ; number += 1) {
    const numbered = `${base}-${String(number)}`
    if (!all.has(numbered)) return numbered
  }
}

/** It stands in addresses. */
const LONGEST = 48
