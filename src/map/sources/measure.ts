/** The choropleth that is on: claims by area, or an indicator with its gaps drawn as gaps. */
import { attentionByCode, attentionClassOf } from '../../domain/attention.ts'
import type { Area, Boundaries } from '../../domain/boundaries.ts'
import type { DossierIndex } from '../../domain/dossier-index.ts'
import { INDICATOR_LAYER } from '../../domain/layer-catalogue.ts'
import type { Family, Indicator, IndicatorValue } from '../../model/schema/dossier.ts'
import type { View } from '../../view/view.ts'
import { collection, mapFeature, type MapCollection, type MapFeature } from './collection.ts'

export const ATTENTION_LAYER = 'attention'

/** Class of an area that is covered but has no figure. */
export const NO_DATA = -1

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

/** Class of every area that is drawn, by boundary code: provinces where any was spoken of, else the country. */
export function attentionAreas(
  index: DossierIndex,
  boundaries: Boundaries,
): ReadonlyMap<string, number> {
  const counts = attentionByCode(index)
  const drawn = new Map<string, number>()
  const divided = new Set<string>()
  const put = (code: string, count: number) => {
    const step = attentionClassOf(count)
    if (step !== null) drawn.set(code, step)
  }
  for (const [code, area] of boundaries.provinces) {
    const count = counts.get(code) ?? 0
    if (count === 0) continue
    put(code, count)
    if (area.properties.country !== undefined) divided.add(area.properties.country)
  }
  for (const code of boundaries.countries.keys()) {
    if (!divided.has(code)) put(code, counts.get(code) ?? 0)
  }
  return drawn
}

/** The figure that stands for a value: itself, the middle of its range, or its one bound. */
function figureOf(value: IndicatorValue): number | null {
  const { low, high } = value
  if (value.value !== undefined) return value.value
  if (low !== undefined && high !== undefined) return (low + high) / 2
  return low ?? high ?? null
}

/** Class 0–3 by equal steps from zero to the highest figure; `NO_DATA` for every other area covered. */
export function indicatorAreas(
  index: DossierIndex,
  boundaries: Boundaries,
  indicator: Indicator,
): ReadonlyMap<string, number> {
  const drawn = new Map<string, number>()
  const { covers } = indicator
  if (covers === undefined) return drawn
  const areas = covers.kind === 'country' ? boundaries.countries : boundaries.provinces
  for (const [code, area] of areas) {
    const country = covers.kind === 'country' ? code : area.properties.country
    if (country !== undefined && covers.countries.includes(country)) drawn.set(code, NO_DATA)
  }
  const figures = indicator.values.flatMap((one) => {
    const code = index.places.get(one.place)?.properties.boundary
    const figure = figureOf(one)
    return code === undefined || figure === null || !drawn.has(code) ? [] : [{ code, figure }]
  })
  const highest = Math.max(...figures.map((one) => one.figure))
  for (const { code, figure } of figures) {
    drawn.set(code, highest > 0 ? Math.min(3, Math.floor((figure / highest) * 4)) : 0)
  }
  return drawn
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
      const area: Area | undefined = boundaries.provinces.get(code) ?? boundaries.countries.get(code)
      return area === undefined ? [] : [mapFeature(area.geometry, { code, step })]
    }),
  )
}
