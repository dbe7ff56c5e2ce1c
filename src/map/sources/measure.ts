/** The choropleth that is on: claims by area, or an indicator with its gaps drawn as gaps. */
import type { Area, Boundaries } from '../../domain/boundaries.ts'
import type { DossierIndex } from '../../domain/dossier-index.ts'
import { INDICATOR_LAYER } from '../../domain/layer-catalogue.ts'
import { attentionAreas, indicatorAreas } from '../../domain/measured-areas.ts'
import type { Family, Indicator } from '../../model/schema/dossier.ts'
import type { View } from '../../view/view.ts'
import { collection, mapFeature, type MapCollection, type MapFeature } from './collection.ts'

export const ATTENTION_LAYER = 'attention'

export type Measure =
  | { layer: string; of: 'attention' }
  | { layer: string; of: 'indicator'; indicator: Indicator; family: Family }

/** Two choropleths cannot share an area, so of several that are on the last one is drawn. */
export function activeMeasure(index: DossierIndex, view: Pick<View, 'layers'>): Measure | null {
  for (const layer of view.layers.toReversed()) {
    if (layer === ATTENTION_LAYER) return { layer, of: 'attention' }
    if (!layer.startsWith(INDICATOR_LAYER)) continue
    for (const factor of index.dossier.factors) {
      const indicator = factor.indicators.find((one) => `${INDICATOR_LAYER}${one.id}` === layer)
      if (indicator?.covers) return { layer, of: 'indicator', indicator, family: factor.family }
    }
  }
  return null
}

export function measureAreas(
  index: DossierIndex,
  boundaries: Boundaries,
  measure: Measure | null,
): MapCollection {
  if (measure === null) return collection([])
  const classes =
    measure.of === 'attention'
      ? attentionAreas(index, boundaries)
      : indicatorAreas(index, boundaries, measure.indicator)
  return collection(
    [...classes].flatMap(([code, step]): MapFeature[] => {
      const area: Area | undefined =
        boundaries.provinces.get(code) ?? boundaries.countries.get(code)
      return area === undefined ? [] : [mapFeature(area.geometry, { code, step })]
    }),
  )
}
