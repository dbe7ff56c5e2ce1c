/** Which areas a choropleth colours, and in which of its four classes: the map draws it, the legend counts it. */
import type { Indicator, IndicatorValue } from '../model/schema/dossier.ts'
import { attentionByCode, attentionClassOf } from './attention.ts'
import type { Boundaries } from './boundaries.ts'
import type { DossierIndex } from './dossier-index.ts'

/** Class of an area that is covered but has no figure. */
export const NO_DATA = -1

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
