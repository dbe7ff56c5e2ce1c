/** The rows of a layer's legend: its marks, or the classes of a measure with how many areas are drawn in each. */
import { ATTENTION_LABELS } from './attention.ts'
import type { Boundaries } from './boundaries.ts'
import type { Family, Indicator } from '../model/schema/dossier.ts'
import { LEGEND_ROWS } from '../words/record/layers.ts'
import { sayPeriod } from '../words/record/say-figure.ts'
import type { DossierIndex } from './dossier-index.ts'
import { gathersAny } from './gathering.ts'
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
  time: string | null,
): LegendRow[] {
  if (layer.id === 'attention') {
    const steps = [...attentionAreas(index, boundaries).values()]
    return ATTENTION_LABELS.map((label, step) => ({
      swatch: { shape: 'step', step },
      label,
      count: steps.filter((one) => one === step).length,
      counts: 'areas',
    }))
  }
  if (!layer.id.startsWith(INDICATOR_LAYER))
    return [
      ...layer.rows,
      ...crowdRows(index, boundaries, layer),
      ...areaRows(index, boundaries, layer),
    ]
  for (const { family, indicators } of index.dossier.factors) {
    const indicator = indicators.find((one) => INDICATOR_LAYER + one.id === layer.id)
    if (indicator !== undefined) return classRows(index, boundaries, { indicator, family }, time)
  }
  return []
}

/** What the figures are of and when, then each class in the colour of its areas. */
function classRows(
  index: DossierIndex,
  boundaries: Boundaries,
  { indicator, family }: { indicator: Indicator; family: Family },
  time: string | null,
): LegendRow[] {
  const measured = indicatorAreas(index, boundaries, indicator, time)
  const { classes, dates } = measured
  const areas = [...measured.areas.values()]
  const count = (of: number) => areas.filter((one) => one === of).length
  return [
    {
      swatch: null,
      label: LEGEND_ROWS.measured(indicator.unit, sayDates(dates, time)),
      count: null,
    },
    ...classes.map(({ tone, label }, at): LegendRow => ({
      swatch: { shape: 'class', family, tone },
      label,
      count: count(at),
    })),
    { swatch: { shape: 'no data' }, label: LEGEND_ROWS.noData, count: count(NO_DATA) },
  ]
}

function sayDates(dates: readonly string[], time: string | null): string {
  const [first, ...others] = dates.map(sayPeriod)
  const last = others.at(-1)
  if (first === undefined) return time === null ? LEGEND_ROWS.noFigure : LEGEND_ROWS.noFigureThen
  return last === undefined ? first : LEGEND_ROWS.latest(first, last)
}

/** By the manner of an area: its swatch, and what it says. */
const AREA_SIGNS = {
  hatch: { shape: 'hatch', label: LEGEND_ROWS.regionOnly },
  country: { shape: 'tint', label: LEGEND_ROWS.concerned },
} as const

/** Areas that a factor concerns and its layer does not name: a region that is hatched, countries that are tinted. */
function areaRows(index: DossierIndex, boundaries: Boundaries, layer: LayerEntry): LegendRow[] {
  const factor = index.dossier.factors.find((one) => layer.id === FACTOR_LAYER + one.id)
  if (factor === undefined) return []
  const { family, places } = factor
  const manners = places.flatMap(({ place, precision }) => {
    const extent = drawnExtentOf(index, boundaries, place, precision)
    return extent?.as === 'areas' ? extent.areas.map(({ manner }) => manner) : []
  })
  const isNamed = (shape: string) => layer.rows.some((row) => row.swatch?.shape === shape)
  return (['hatch', 'country'] as const)
    .filter((manner) => manners.includes(manner) && !isNamed(AREA_SIGNS[manner].shape))
    .map((manner) => {
      const { shape, label } = AREA_SIGNS[manner]
      return { swatch: { shape, family }, label, count: null }
    })
}

/** Chips, where a map of the article has any. */
function crowdRows(index: DossierIndex, boundaries: Boundaries, { id }: LayerEntry): LegendRow[] {
  if (id !== 'incidents' || !gathersAny(index, boundaries)) return []
  return [{ swatch: { shape: 'crowd' }, label: LEGEND_ROWS.crowd, count: null }]
}
