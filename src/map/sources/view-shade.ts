/** How much of its ink each record keeps by the choices of a View. */
import type { DossierIndex } from '../../domain/dossier-index.ts'
import { focusOf } from '../../domain/facets/focus.ts'
import { itemsOf } from '../../domain/facets/items.ts'
import { isNarrowed, narrowed } from '../../domain/facets/narrow.ts'
import { shadeOf, unsureOf, type Shade } from '../../domain/facets/shade.ts'
import type { View } from '../../view/view.ts'

type Choices = Pick<View, 'reading' | 'filters' | 'time' | 'certain'>

/** Null while nothing is narrowed. */
export function viewShade(index: DossierIndex, view: Choices): Shade | null {
  if (!isNarrowed(view)) return null
  const items = itemsOf(index, view.reading)
  const focus = focusOf(index, narrowed(items, view))
  return shadeOf(focus, view.certain ? unsureOf(items) : null)
}

/** The same, worked out again only for other choices: a View that changes keeps its other parts. */
export function shadeOfLast(index: DossierIndex): (view: Choices) => Shade | null {
  let last: { view: Choices; shade: Shade | null } | null = null
  return (view) => {
    const isSame =
      last !== null &&
      last.view.reading === view.reading &&
      last.view.filters === view.filters &&
      last.view.time === view.time &&
      last.view.certain === view.certain
    if (!isSame || last === null) last = { view, shade: viewShade(index, view) }
    return last.shade
  }
}
