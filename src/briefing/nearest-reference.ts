/** The record that a reference to nothing most likely means. */
import type { DossierIndex } from '../domain/dossier-index.ts'
import { refer, splitReference } from '../domain/references.ts'
import type { ReferenceKind } from '../model/schema/dossier.ts'
import { nearest } from '../model/validate/nearest.ts'

/** One of that id among the other kinds, else the nearest of its own kind; null when none is near. */
export function nearestReference(index: DossierIndex, reference: string): string | null {
  const parts = splitReference(reference)
  if (parts === null || parts.kind === 'date') return null
  const collections = idsOf(index)
  const other = [...collections].find(([, ids]) => ids.has(parts.id))
  if (other !== undefined) return refer(other[0], parts.id)
  const near = nearest(parts.id, collections.get(parts.kind)?.keys() ?? [])
  return near === null ? null : refer(parts.kind, near)
}

const idsOf = (index: DossierIndex) =>
  new Map<ReferenceKind, ReadonlyMap<string, unknown>>([
    ['claim', index.claims],
    ['incident', index.incidents],
    ['place', index.places],
    ['actor', index.actors],
    ['route', index.routes],
    ['factor', index.factors],
    ['judgement', index.judgements],
    ['source', index.sources],
  ])
