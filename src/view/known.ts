/** What a dossier has for a View to hold: layers, records, passages, values of facets, columns, slides. */
import { itemsOf, type Item } from '../domain/facets/items.ts'
import type { DossierIndex } from '../domain/dossier-index.ts'
import { layerCatalogue } from '../domain/layer-catalogue.ts'
import { COLUMN_IDS } from '../domain/lists/column-ids.ts'
import type { KnownIds } from './read-url.ts'
import { READINGS } from '../model/schema/vocabulary.ts'

/** `hasSlide` where slides may come and go while the dossier is open; else those of its briefing. */
export function knownOf(index: DossierIndex, hasSlide?: (slide: string) => boolean): KnownIds {
  const { text, briefing } = index.dossier
  const passages = new Set(text.flatMap((section) => section.passages.map((one) => one.id)))
  const slides = new Set(['opening', 'closing', ...(briefing?.steps ?? []).map(({ id }) => id)])
  /** Of both readings; worked out when a link first narrows. */
  let items: readonly Item[] | null = null
  return {
    layers: layerCatalogue(index).map((one) => one.id),
    hasReference: (reference) => index.record(reference) !== null,
    hasPassage: (passage) => passages.has(passage),
    hasFacetValue: (facet, value) => {
      items ??= READINGS.flatMap((reading) => itemsOf(index, reading))
      return items.some(({ values }) => values[facet].includes(value))
    },
    columnsOf: (list) => COLUMN_IDS[list],
    hasSlide: hasSlide ?? ((slide) => slides.has(slide)),
  }
}
