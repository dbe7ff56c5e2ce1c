/** What a reference is made of on the map: a factor is its places and routes, a region its members; all else is itself. */
import { partsOfPlace } from '../../model/members.ts'
import type { DossierIndex } from '../../domain/dossier-index.ts'

/** One box around all of them would lie where none of them does. */
export function partsOf(index: DossierIndex, reference: string): readonly string[] {
  const found = index.record(reference)
  const places = (ids: readonly string[]) => ids.flatMap((id) => partsOf(index, `place:${id}`))
  switch (found?.kind) {
    case 'factor':
      return [
        ...places(found.record.places.map(({ place }) => place)),
        ...found.record.routes.map((id) => `route:${id}`),
      ]
    case 'place': {
      const parts = partsOfPlace(found.record, (id) => index.places.get(id))
      const records = parts.flatMap(({ place }) => place ?? [])
      // What is only a boundary's code is no record: then the whole stands for its parts.
      return records.length < parts.length ? [reference] : records.map(({ id }) => `place:${id}`)
    }
    case 'claim': {
      const own = places(index.placesOfClaim(found.record.id))
      return own.length === 0 ? [reference] : own
    }
    default:
      return [reference]
  }
}
