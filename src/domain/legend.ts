/** The rows of a layer's legend: its marks, or the classes of a measure with how many areas are drawn in each. */
import { ATTENTION_LABELS } from './attention.ts'
import type { Boundaries } from './boundaries.ts'
import type { DossierIndex } from './dossier-index.ts'
import { drawnExtentOf } from './drawn-extent.ts'
import {
  FACTOR_LAYER,
  INDICATOR_LAYER,
  type LayerEntry,
  type LegendRow,
} from './layer-catalogue.ts'
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
  if (!layer.id.startsWith(INDICATOR_LAYER))
    return [...layer.rows, ...areaRows(index, boundaries, layer)]
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

const AREA_LABELS = { hatch: 'Region only', outline: 'Country only' } as const

/** Areas that a factor concerns and its layer does not name: a region that is hatched, countries that are outlined. */
function areaRows(index: DossierIndex, boundaries: Boundaries, layer: LayerEntry): LegendRow[] {
  const factor = index.dossier.factors.find((one) => layer.id === FACTOR_LAYER + one.id)
  if (factor === undefined) return []
  const { family, places } = factor
  const manners = places.flatMap(({ place, precision }) => {
    const extent = drawnExtentOf(index, boundaries, place, precision)
    return extent?.as === 'areas' ? extent.areas.map(({ manner }) => manner) : []
  })
  const isNamed = (shape: string) => layer.rows.some((row) => row.swatch.shape === shape)
  return (['hatch', 'outline'] as const)
    .filter((shape) => manners.includes(shape) && !isNamed(shape))
    .map((shape) => ({ swatch: { shape, family }, label: AREA_LABELS[shape], count: null }))
}
