/** The state of every feature in a View: chosen, and faded where the reader's choices leave it out. */
import type { DossierIndex } from '../domain/dossier-index.ts'
import type { View } from '../view/view.ts'
import type { MapCollection } from '../map/sources/collection.ts'
import { statesOf, type FeatureState } from '../map/sources/feature-states.ts'
import { viewEmphasis } from '../map/sources/view-emphasis.ts'
import type { SourceId } from '../map/sources/source-ids.ts'

const NOTHING: ReadonlySet<string> = new Set()

/** Nothing is pointed at in a picture. */
export function viewStates(
  index: DossierIndex,
  view: View,
  dataOf: (id: SourceId) => MapCollection,
): ReadonlyMap<string, FeatureState> {
  const selected = view.selection === null ? NOTHING : index.kin(view.selection)
  return statesOf(NOTHING, selected, viewEmphasis(index, view), dataOf)
}
