/** Around a place whose spot is known only within some kilometres: a circle of that radius, and the point at its foot for the words. */
import { circle, destination } from '@turf/turf'
import type { DossierIndex } from '../../domain/dossier-index.ts'
import { refer } from '../../domain/references.ts'
import { collection, mapFeature, type MapCollection } from './collection.ts'
import { positionOf } from '../../domain/drawn-extent.ts'

const SOUTH = 180

export function halos(index: DossierIndex): MapCollection {
  return collection(
    index.dossier.places.features.flatMap((place) => {
      const { radiusKm } = place.properties
      const position = positionOf(place)
      if (radiusKm === undefined || position === null) return []
      const { geometry } = circle(position, radiusKm, { steps: 72, units: 'kilometers' })
      const properties = { key: refer('place', place.id), radius: radiusKm }
      const foot = destination(position, radiusKm, SOUTH, { units: 'kilometers' })
      return [mapFeature(geometry, properties), mapFeature(foot.geometry, properties)]
    }),
  )
}
