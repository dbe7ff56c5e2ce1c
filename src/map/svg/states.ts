/** The state of every feature in a View: chosen, and faded where the reader's choices leave it out. */
import type { DossierIndex } from '../../domain/dossier-index.ts'
import type { View } from '../../view/view.ts'
import type { MapCollection } from '../sources/collection.ts'
import { statesOf, type FeatureState } from '../sources/feature-states.ts'
import { viewShade } from '../sources/view-shade.ts'
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
