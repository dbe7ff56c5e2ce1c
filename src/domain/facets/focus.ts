/** The records that a set of choices leaves in the light: the items themselves and what they speak of. */
import type { DossierIndex } from '../dossier-index.ts'
import { refer } from '../references.ts'
import type { Item } from './items.ts'

/** References in focus; a place, actor, factor, source or date is in focus with an item that touches it. */
export function focusOf(index: DossierIndex, items: readonly Item[]): ReadonlySet<string> {
  const focus = new Set<string>()
  for (const { reference, values } of items) {
    focus.add(reference)
    for (const id of values.place) focus.add(refer('place', id))
    for (const id of values.actor) focus.add(refer('actor', id))
    for (const id of values.factor) focus.add(refer('factor', id))
    for (const id of values.source) focus.add(refer('source', id))
  }
  for (const section of index.dossier.text) {
    for (const { inlines } of section.passages) {
      for (const inline of inlines) {
        if (inline.type !== 'link' || !inline.to.startsWith('date:')) continue
        const dated = index.datedWithin(inline.to.slice('date:'.length))
        if (dated.some((one) => focus.has(one))) focus.add(inline.to)
      }
    }
  }
  return focus
}
