/** The layer that must be on for a reference's mark to be seen. */
import type { DossierIndex } from '../dossier-index.ts'
import { FACTOR_LAYER } from '../layer-catalogue.ts'

/** Null for what no layer draws, and for countries, which the map under all layers shows. */
export function layerOf(index: DossierIndex, reference: string): string | null {
  const found = index.record(reference)
  switch (found?.kind) {
    case 'incident':
      return 'incidents'
    case 'factor':
      return FACTOR_LAYER + found.record.id
    case 'route': {
      const factor = index.factorOfRoute(found.record.id)
      return factor === null ? 'links' : FACTOR_LAYER + factor
    }
    case 'place': {
      const { geometry, properties } = found.record
      if (geometry !== null) return 'cities'
      if (properties.kind === 'province') return 'provinces'
      return properties.kind === 'federal district' ? 'districts' : null
    }
    case 'claim':
    case 'actor':
    case 'judgement':
    case 'source':
    case 'date':
    case undefined:
      return null
    default:
      return found satisfies never
  }
}

/**
 * Of several references the first whose layer is on, else the first with a layer of its own to switch
 * on; a country, which is always there, only where nothing says more.
 */
export function toShow(
  index: DossierIndex,
  references: readonly string[],
  layers: readonly string[],
): { reference: string; layer: string | null } | null {
  const all = references.map((reference) => ({ reference, layer: layerOf(index, reference) }))
  const seen = all.find(({ layer }) => layer !== null && layers.includes(layer))
  return seen ?? all.find(({ layer }) => layer !== null) ?? all[0] ?? null
}
