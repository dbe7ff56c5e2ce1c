/** Around a place whose spot is known only within some kilometres: a circle of that radius. */
import { circle } from '@turf/turf'
import type { DossierIndex } from '../../domain/dossier-index.ts'
import { refer } from '../../domain/references.ts'
import { collection, mapFeature, type MapCollection } from './collection.ts'
import { positionOf } from './extent.ts'

export function halos(index: DossierIndex): MapCollection {
  return collection(
    index.dossier.places.features.flatMap((place) => {
      const { radiusKm } = place.properties
      const position = positionOf(place)
      if (radiusKm === undefined || position === null) return []
      const { geometry } = circle(position, radiusKm, { steps: 72, units: 'kilometers' })
      return [mapFeature(geometry, { key: refer('place', place.id), radius: radiusKm })]
    }),
  )
}
