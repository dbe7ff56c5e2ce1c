/** The rows of a layer's legend: its marks, or the classes of a measure with how many areas fall in each. */
import { attentionByCode, attentionClasses } from './attention.ts'
import type { DossierIndex } from './dossier-index.ts'
import type { LayerEntry, LegendRow } from './layer-catalogue.ts'

export function legendRows(index: DossierIndex, layer: LayerEntry): LegendRow[] {
  if (layer.id === 'attention') {
    return attentionClasses(attentionByCode(index)).map(({ label, count }, step) => ({
      swatch: { shape: 'step', step },
      label,
      count,
    }))
  }
  return layer.rows
}
