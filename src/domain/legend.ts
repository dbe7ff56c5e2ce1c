/** The rows of a layer's legend: its marks, or the classes of a measure with how many areas are drawn in each. */
import { ATTENTION_LABELS } from './attention.ts'
import type { Boundaries } from './boundaries.ts'
import type { DossierIndex } from './dossier-index.ts'
import { INDICATOR_LAYER, type LayerEntry, type LegendRow } from './layer-catalogue.ts'
import { attentionAreas, indicatorAreas, NO_DATA } from './measured-areas.ts'

export function legendRows(
  index: DossierIndex,
  boundaries: Boundaries,
  layer: LayerEntry,
): LegendRow[] {
  if (layer.id === 'attention') {
    const steps = [...attentionAreas(index, boundaries).values()]
    return ATTENTION_LABELS.map((label, step) => ({
      swatch: { shape: 'step', step },
      label,
      count: steps.filter((one) => one === step).length,
    }))
  }
  if (!layer.id.startsWith(INDICATOR_LAYER)) return layer.rows
  const indicator = index.dossier.factors
    .flatMap((one) => one.indicators)
    .find((one) => INDICATOR_LAYER + one.id === layer.id)
  if (indicator === undefined) return []
  const areas = [...indicatorAreas(index, boundaries, indicator).values()]
  const gaps = areas.filter((one) => one === NO_DATA).length
  return [
    { swatch: layer.swatch, label: 'Figure found', count: areas.length - gaps },
    { swatch: { shape: 'no data' }, label: 'No data', count: gaps },
  ]
}
