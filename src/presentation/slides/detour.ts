/** A detour is a View that is not the step's: worked out, never stored. */
import { PARAMETERS } from '../../view/parameters.ts'
import type { View } from '../../view/view.ts'

/** Parts that say which window shows a step and not what is shown. */
const OF_THE_WINDOW: ReadonlySet<keyof View> = new Set(['present', 'chrome'])

const SHOWN = PARAMETERS.filter(({ part }) => !OF_THE_WINDOW.has(part))

/** Parts in which a View differs from the step's, by what an address would say. */
export function differences(view: View, step: View): (keyof View)[] {
  return SHOWN.filter(
    (one) => view[one.part] !== step[one.part] && one.printed(view) !== one.printed(step),
  ).map(({ part }) => part)
}

export const isDetour = (view: View, step: View) => differences(view, step).length > 0

/**
 * The Views of all slides with equal parts as one object, so that going from one to the next wakes
 * only what differs.
 */
export function sharedViews(views: readonly View[]): View[] {
  const known = new Map<string, unknown>()
  return views.map((view) => {
    const parts = SHOWN.map((one) => {
      const key = `${one.part} ${one.printed(view)}`
      if (!known.has(key)) known.set(key, view[one.part])
      return [one.part, known.get(key)] as const
    })
    return { ...view, ...Object.fromEntries(parts) }
  })
}
