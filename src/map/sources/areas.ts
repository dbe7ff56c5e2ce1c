/** The areas that the dossier knows by name: provinces and districts to tint, and all to light up. */
import { areaOf, type Boundaries } from '../../domain/boundaries.ts'
import type { DossierIndex } from '../../domain/dossier-index.ts'
import { refer } from '../../domain/references.ts'
import { collection, mapFeature, type MapCollection, type MapFeature } from './collection.ts'

function named(
  index: DossierIndex,
  boundaries: Boundaries,
  wanted: (kind: string) => boolean,
): MapCollection {
  return collection(
    index.dossier.places.features.flatMap((place): MapFeature[] => {
      const { boundary, kind, role } = place.properties
      const area = boundary === undefined ? undefined : areaOf(boundaries, boundary)
      if (area === undefined || boundary === undefined || !wanted(kind)) return []
      const properties = { key: refer('place', place.id), code: boundary, kind, role }
      return [mapFeature(area.geometry, properties)]
    }),
  )
}

export function namedAreas(index: DossierIndex, boundaries: Boundaries): MapCollection {
  return named(index, boundaries, (kind) => kind !== 'country')
}

/** Apart from the provinces, because their outlines are large and wanted only to light one up. */
export function namedCountries(index: DossierIndex, boundaries: Boundaries): MapCollection {
  return named(index, boundaries, (kind) => kind === 'country')
}
