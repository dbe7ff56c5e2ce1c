/** Views while a briefing is made: the editor's own panel stands on the screen and is no part of a step. */
import { sameValue } from '../view/share.ts'
import type { View } from '../view/view.ts'

/** Parts that stay as they are when a step is shown in the editor, so that the editor stays too. */
const OF_THE_EDITOR = [
  'panels',
  'page',
  'tool',
  'table',
  'dialog',
  'present',
  'chrome',
] as const satisfies readonly (keyof View)[]

/** The View that a step is made from: what is shown, with the editor put away. */
export function withoutEditor(view: View): View {
  const isOpen = view.page === 'briefing'
  return {
    ...view,
    page: isOpen ? 'article' : view.page,
    panels: isOpen ? { ...view.panels, article: false } : view.panels,
    dialog: null,
    present: null,
    chrome: 'full',
  }
}

/** A step's View as the editor shows it. */
export function besideEditor(step: View, present: View): View {
  return { ...step, ...partsOf(present) }
}

/** Whether the editor shows this step's View. */
export function isBesideEditor(step: View, present: View): boolean {
  return sameValue({ ...present, ...partsOf(step) }, { ...present, ...step })
}

const partsOf = (view: View): Partial<View> =>
  Object.fromEntries(OF_THE_EDITOR.map((part) => [part, view[part]]))
