/** How much of its ink each record keeps by the choices of a View. */
import type { DossierIndex } from '../../domain/dossier-index.ts'
import { focusOf } from '../../domain/facets/focus.ts'
import { itemsOf } from '../../domain/facets/items.ts'
import { isNarrowed, narrowed } from '../../domain/facets/narrow.ts'
import { emphasisOf, unsureOf, type Emphasis } from '../../domain/facets/emphasis.ts'
import type { View } from '../../view/view.ts'

type Choices = Pick<View, 'reading' | 'filters' | 'time' | 'certain'>

/** Null while nothing is narrowed. */
export function viewEmphasis(index: DossierIndex, view: Choices): Emphasis | null {
  if (!isNarrowed(view)) return null
  const items = itemsOf(index, view.reading)
  const focus = focusOf(index, narrowed(items, view))
  return emphasisOf(focus, view.certain ? unsureOf(items) : null)
}

/** The same, worked out again only for other choices: a View that changes keeps its other parts. */
export function emphasisOfLast(index: DossierIndex): (view: Choices) => Emphasis | null {
  let last: { view: Choices; emphasis: Emphasis | null } | null = null
  return (view) => {
    const isSame =
      last !== null &&
      last.view.reading === view.reading &&
      last.view.filters === view.filters &&
      last.view.time === view.time &&
      last.view.certain === view.certain
    if (!isSame || last === null) last = { view, emphasis: viewEmphasis(index, view) }
    return last.emphasis
  }
}
