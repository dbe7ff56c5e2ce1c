/** Narrows items by facets, time and certainty, and counts what each further choice would leave. */
import { spanOfText, spansMeet } from '../time/span.ts'
import { FACETS, type Facet } from '../vocabulary.ts'
import type { Item } from './items.ts'

export interface Choices {
  filters: Readonly<Partial<Record<Facet, readonly string[]>>>
  /** EDTF interval. */
  time: string | null
  certain: boolean
}

export interface FacetValue {
  value: string
  /** Items with this value among those that pass every other choice. */
  count: number
  chosen: boolean
}

export const isNarrowed = ({ filters, time, certain }: Choices) =>
  time !== null || certain || FACETS.some((facet) => (filters[facet]?.length ?? 0) > 0)

function passesFacet(item: Item, facet: Facet, chosen: readonly string[] | undefined): boolean {
  if (chosen === undefined || chosen.length === 0) return true
  return item.values[facet].some((value) => chosen.includes(value))
}

/** What is undated is outside every window: the timeline keeps it in a tray of its own. */
function passesRest(item: Item, window: readonly [number, number] | null, certain: boolean) {
  if (certain && !item.sure) return false
  return window === null || (item.span !== null && spansMeet(item.span, window))
}

export function narrowed(items: readonly Item[], choices: Choices): Item[] {
  const window = spanOfText(choices.time ?? undefined)
  return items.filter(
    (item) =>
      passesRest(item, window, choices.certain) &&
      FACETS.every((facet) => passesFacet(item, facet, choices.filters[facet])),
  )
}

/** Every value that an item has, in order of first appearance; those that the other choices leave nothing of count zero. */
export function facetCounts(items: readonly Item[], choices: Choices): Record<Facet, FacetValue[]> {
  const window = spanOfText(choices.time ?? undefined)
  const open = items
    .filter((item) => passesRest(item, window, choices.certain))
    .map((item) => ({
      item,
      fails: FACETS.filter((facet) => !passesFacet(item, facet, choices.filters[facet])),
    }))
  const countsOf = (facet: Facet): FacetValue[] => {
    const counts = new Map<string, number>()
    for (const { values } of items) for (const value of values[facet]) counts.set(value, 0)
    for (const { item, fails } of open) {
      if (fails.some((one) => one !== facet)) continue
      for (const value of item.values[facet]) counts.set(value, (counts.get(value) ?? 0) + 1)
    }
    return [...counts].map(([value, count]) => ({
      value,
      count,
      chosen: choices.filters[facet]?.includes(value) === true,
    }))
  }
  return {
    kind: countsOf('kind'),
    actor: countsOf('actor'),
    place: countsOf('place'),
    factor: countsOf('factor'),
    source: countsOf('source'),
    reliability: countsOf('reliability'),
    certainty: countsOf('certainty'),
    disputed: countsOf('disputed'),
    precision: countsOf('precision'),
    marking: countsOf('marking'),
  }
}
