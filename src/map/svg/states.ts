/** The state of every feature in a View: chosen, and faded where the reader's choices leave it out. */
import type { DossierIndex } from '../../domain/dossier-index.ts'
import { focusOf } from '../../domain/facets/focus.ts'
import { itemsOf } from '../../domain/facets/items.ts'
import { isNarrowed, narrowed } from '../../domain/facets/narrow.ts'
import { shadeOf, unsureOf, type Shade } from '../../domain/facets/shade.ts'
import type { View } from '../../view/view.ts'
import type { MapCollection } from '../sources/collection.ts'
import { statesOf, type FeatureState } from '../sources/feature-states.ts'
import type { SourceId } from '../style/layer-ids.ts'

const NOTHING: ReadonlySet<string> = new Set()

/** Nothing is pointed at in a picture. */
export function viewStates(
  index: DossierIndex,
  view: View,
  dataOf: (id: SourceId) => MapCollection,
): ReadonlyMap<string, FeatureState> {
  const selected = view.selection === null ? NOTHING : index.kin(view.selection)
  return statesOf(NOTHING, selected, viewShade(index, view), dataOf)
}

/** Null while nothing is narrowed. */
export function viewShade(
  index: DossierIndex,
  view: Pick<View, 'reading' | 'filters' | 'time' | 'certain'>,
): Shade | null {
  if (!isNarrowed(view)) return null
  const items = itemsOf(index, view.reading)
  const focus = focusOf(index, narrowed(items, view))
  return shadeOf(focus, view.certain ? unsureOf(items) : null)
}
