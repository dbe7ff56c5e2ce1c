/** The choropleth that is on: claims by area, or an indicator with its gaps drawn as gaps. */
import type { Area, Boundaries } from '../../domain/boundaries.ts'
import type { DossierIndex } from '../../domain/dossier-index.ts'
import type { Tone } from '../../domain/figure-classes.ts'
import { INDICATOR_LAYER } from '../../domain/layer-catalogue.ts'
import { attentionAreas, indicatorAreas } from '../../domain/measured-areas.ts'
import type { Family, Indicator } from '../../model/schema/dossier.ts'
import type { View } from '../../view/view.ts'
import { collection, mapFeature, type MapCollection, type MapFeature } from './collection.ts'

export const ATTENTION_LAYER = 'attention'

export type Measure =
  | { layer: string; of: 'attention' }
  | {
      layer: string
      of: 'indicator'
      indicator: Indicator
      family: Family
      /** Window of time that a figure must meet, as EDTF; null is all time. */
      time: string | null
    }

/** Two choropleths cannot share an area, so of several that are on the last one is drawn. */
export function activeMeasure(
  index: DossierIndex,
  view: Pick<View, 'layers' | 'time'>,
): Measure | null {
  for (const layer of view.layers.toReversed()) {
    if (layer === ATTENTION_LAYER) return { layer, of: 'attention' }
    if (!layer.startsWith(INDICATOR_LAYER)) continue
    for (const factor of index.dossier.factors) {
      const indicator = factor.indicators.find((one) => `${INDICATOR_LAYER}${one.id}` === layer)
      const { family } = factor
      if (indicator?.covers) return { layer, of: 'indicator', indicator, family, time: view.time }
    }
  }
  return null
}

/** How an area is coloured, as its feature says it: no data, or the side and the step of its tone. */
export const NO_DATA_TONE = 'no data'
export const toneName = ({ side, step }: Tone): string => `${side} ${step}`

/** By boundary code; counts of claims are ink above zero. */
export function tonesByCode(
  index: DossierIndex,
  boundaries: Boundaries,
  measure: Measure,
): Map<string, string> {
  const tones = new Map<string, string>()
  if (measure.of === 'attention') {
    for (const [code, step] of attentionAreas(index, boundaries)) {
      tones.set(code, toneName({ side: 'above', step }))
    }
    return tones
  }
  const { areas, classes } = indicatorAreas(index, boundaries, measure.indicator, measure.time)
  for (const [code, at] of areas) {
    const found = classes[at]
    tones.set(code, found === undefined ? NO_DATA_TONE : toneName(found.tone))
  }
  return tones
}

export function measureAreas(
  index: DossierIndex,
  boundaries: Boundaries,
  measure: Measure | null,
): MapCollection {
  if (measure === null) return collection([])
  return collection(
    [...tonesByCode(index, boundaries, measure)].flatMap(([code, tone]): MapFeature[] => {
      const area: Area | undefined =
        boundaries.provinces.get(code) ?? boundaries.countries.get(code)
      return area === undefined ? [] : [mapFeature(area.geometry, { code, tone })]
    }),
  )
}
