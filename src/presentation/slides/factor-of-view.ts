/** The risk factor that a step is about: the one that is chosen, else the one that it is narrowed to, else the one layer of a factor on a map without incidents. */
import type { DossierIndex } from '../../domain/dossier-index.ts'
import { FACTOR_LAYER } from '../../domain/layer-catalogue.ts'
import { splitReference } from '../../domain/references.ts'
import type { Factor } from '../../model/schema/dossier.ts'
import type { View } from '../../view/view.ts'

type Chosen = Pick<View, 'layers' | 'filters' | 'selection'>

/** Null where it is about none, or about several. */
export function factorOfView(index: DossierIndex, view: Chosen): Factor | null {
  const { layers, filters, selection } = view
  const chosen = selection === null ? null : splitReference(selection)
  if (chosen?.kind === 'factor') return index.factors.get(chosen.id) ?? null
  const [narrowed, ...others] = filters.factor ?? []
  if (narrowed !== undefined)
    return others.length === 0 ? (index.factors.get(narrowed) ?? null) : null
  const on = layers.filter((one) => one.startsWith(FACTOR_LAYER))
  const [layer] = on
  if (on.length !== 1 || layer === undefined || layers.includes('incidents')) return null
  return index.factors.get(layer.slice(FACTOR_LAYER.length)) ?? null
}
