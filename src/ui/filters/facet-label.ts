/** The words for a facet's value. */
import type { DossierIndex } from '../../domain/dossier-index.ts'
import { CERTAINTIES } from '../../domain/facets/certainty.ts'
import type { Item } from '../../domain/facets/items.ts'
import { refer } from '../../domain/references.ts'
import { titleOf } from '../../domain/titles.ts'
import type { Facet } from '../../domain/vocabulary.ts'
import { VALUE_WORDS } from '../../words/page/record-words.ts'
import { CERTAINTY_WORDS, FILTER_WORDS } from '../../words/page/filters.ts'

export function facetLabel(index: DossierIndex, facet: Facet, value: string): string {
  switch (facet) {
    case 'kind':
      return value
    case 'actor':
    case 'place':
      return titleOf(index, refer(facet, value))
    case 'factor':
      return index.factors.get(value)?.short ?? value
    case 'source': {
      const source = index.sources.get(value)
      return source === undefined ? value : `${source.publisher} (${value})`
    }
    case 'reliability':
      return VALUE_WORDS.reliability?.[value] ?? value
    case 'certainty': {
      const certainty = CERTAINTIES.find((one) => one === value)
      return certainty === undefined ? value : CERTAINTY_WORDS[certainty]
    }
    case 'disputed':
      return FILTER_WORDS.disputed[value] ?? value
    case 'precision':
      return FILTER_WORDS.precision[value] ?? value
    case 'marking':
      return FILTER_WORDS.marking(value)
    default:
      return facet satisfies never
  }
}

/** Which records have a kind: one word may stand for events and for claims. */
export function kindGroup(items: readonly Item[], kind: string): string {
  const having = new Set(
    items
      .filter(({ values }) => values.kind.includes(kind))
      .map(({ reference }) => reference.slice(0, reference.indexOf(':'))),
  )
  return Object.entries(FILTER_WORDS.kinds)
    .flatMap(([record, word]) => (having.has(record) ? word : []))
    .join(FILTER_WORDS.and)
}
