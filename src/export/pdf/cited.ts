/** What a slide rests on: the sources and disputes of the records that it names. */
import type { ClaimDispute, DossierIndex } from '../../domain/dossier-index.ts'
import { layerCatalogue } from '../../domain/layer-catalogue.ts'
import { refer, splitReference } from '../../domain/references.ts'
import type { Source } from '../../model/schema/dossier.ts'
import type { Inline } from '../../model/schema/text.ts'
import type { View } from '../../view/view.ts'

export interface Cited {
  /** In the dossier's order. */
  sources: readonly Source[]
  disputes: readonly ClaimDispute[]
}

/** Records that the words link and that the View has chosen; where there are none, those that its layers show. */
export function recordsOf(
  index: DossierIndex,
  view: View,
  words: readonly (readonly Inline[])[],
): string[] {
  const linked = words.flat().flatMap((one) => (one.type === 'link' ? [one.to] : []))
  const named = [...linked, ...(view.selection === null ? [] : [view.selection])]
  return named.length > 0 ? [...new Set(named)] : shownBy(index, view)
}

function shownBy(index: DossierIndex, view: View): string[] {
  const { incidents } = index.dossier
  return layerCatalogue(index)
    .filter((one) => view.layers.includes(one.id))
    .flatMap(({ id }) => {
      if (id === 'incidents') return incidents.map((one) => refer('incident', one.id))
      return id.startsWith('factor:') ? [id] : []
    })
}

/** Places and people lead to too much to be cited for a word: they only name. */
export function citedBy(index: DossierIndex, references: readonly string[]): Cited {
  const ids = new Set<string>()
  const disputes = new Map<string, ClaimDispute>()
  for (const reference of references) {
    for (const id of sourceIds(index, reference)) ids.add(id)
    const kind = splitReference(reference)?.kind
    if (kind !== 'claim' && kind !== 'incident') continue
    for (const one of index.disputesOf(reference)) {
      disputes.set(one.dispute.id, one)
      for (const id of one.dispute.sources) ids.add(id)
    }
  }
  return {
    sources: index.dossier.sources.filter((one) => ids.has(one.id)),
    disputes: [...disputes.values()],
  }
}

function sourceIds(index: DossierIndex, reference: string): readonly string[] {
  const found = index.record(reference)
  switch (found?.kind) {
    case 'source':
      return [found.record.id]
    case 'claim':
      return [index.dossier.meta.article.source]
    case 'incident':
      return [...found.record.told.sources, ...(found.record.checked?.sources ?? [])]
    case 'route':
      return found.record.properties.legs.flatMap((leg) => leg.sources)
    case 'factor': {
      const { supports, against, indicators } = found.record
      const values = indicators.flatMap((one) => one.values)
      return [...supports, ...against, ...values].flatMap((one) => one.sources)
    }
    default:
      return []
  }
}

/** One list of all, each once, in the dossier's order. */
export function joinCited(index: DossierIndex, all: readonly Cited[]): Cited {
  const sources = new Set(all.flatMap((one) => one.sources))
  const disputes = new Map(
    all.flatMap((one) => one.disputes.map((each) => [each.dispute.id, each])),
  )
  const order = (id: string) => Number(id.slice(1))
  return {
    sources: index.dossier.sources.filter((one) => sources.has(one)),
    disputes: [...disputes.values()].sort((a, b) => order(a.dispute.id) - order(b.dispute.id)),
  }
}
