/** Which areas a choropleth colours, and in which of its classes: the map draws it, the legend counts it. */
import type { Indicator, IndicatorValue } from '../model/schema/dossier.ts'
import { attentionByCode, attentionClassOf } from './attention.ts'
import type { Boundaries } from './boundaries.ts'
import type { DossierIndex } from './dossier-index.ts'
import { classesOf, type FigureClass } from './figure-classes.ts'
import { spansMeet } from './time/span.ts'
import { windowOf, type Window } from './time/window.ts'

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
function figureOf({ value, low, high }: IndicatorValue): number | null {
  if (value !== undefined) return value
  if (low !== undefined && high !== undefined) return (low + high) / 2
  return low ?? high ?? null
}

export interface MeasuredAreas {
  classes: readonly FigureClass[]
  /** Place in `classes` by boundary code; `NO_DATA` for every other area covered. */
  areas: ReadonlyMap<string, number>
  /** When the figures that are drawn are of, as EDTF, each period once from the first to the last. */
  dates: readonly string[]
}

/** The latest figure of each area that the window of time meets: an earlier one is in the record. */
export function indicatorAreas(
  index: DossierIndex,
  boundaries: Boundaries,
  indicator: Indicator,
  time: string | null,
): MeasuredAreas {
  const { covers } = indicator
  const covered = new Map<string, number>()
  if (covers === undefined) return { classes: [], areas: covered, dates: [] }
  const areas = covers.kind === 'country' ? boundaries.countries : boundaries.provinces
  for (const [code, area] of areas) {
    const country = covers.kind === 'country' ? code : area.properties.country
    if (country !== undefined && covers.countries.includes(country)) covered.set(code, NO_DATA)
  }
  const window = windowOf(time)
  const latest = new Map<string, { figure: number; date: string; span: Window }>()
  for (const value of indicator.values) {
    const code = index.places.get(value.place)?.properties.boundary
    const figure = figureOf(value)
    if (code === undefined || figure === null || !covered.has(code)) continue
    const span = windowOf(value.date)
    const known = latest.get(code)
    if (!spansMeet(span, window) || (known !== undefined && !isLater(span, known.span))) continue
    latest.set(code, { figure, date: value.date, span })
  }
  const drawn = [...latest.values()]
  const classes = classesOf(drawn.map(({ figure }) => figure))
  for (const [code, { figure }] of latest) {
    covered.set(
      code,
      classes.findIndex(({ holds }) => holds(figure)),
    )
  }
  const inOrder = drawn.toSorted((a, b) => a.span[0] - b.span[0] || a.span[1] - b.span[1])
  return { classes, areas: covered, dates: [...new Set(inOrder.map(({ date }) => date))] }
}

/** Ends later; of two that end together, the one that says more closely when. */
const isLater = ([start, end]: Window, [otherStart, otherEnd]: Window): boolean =>
  end > otherEnd || (end === otherEnd && start > otherStart)
