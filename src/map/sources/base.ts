/** The ground: land, lakes, rivers and borders as they come from the boundaries. */
import type { Boundaries } from '../../domain/boundaries.ts'
import type { DossierIndex } from '../../domain/dossier-index.ts'
import { collection, mapFeature, type MapCollection } from './collection.ts'

/** Land outside the region; the region's own countries are drawn from their sharper outlines. */
export function worldLand(boundaries: Boundaries): MapCollection {
  return collection(
    boundaries.world.features
      .filter((one) => !one.properties.inRegion)
      .map((one) => mapFeature(one.geometry, { code: one.properties.code ?? '' })),
  )
}

export function countries(index: DossierIndex, boundaries: Boundaries): MapCollection {
  const focus = new Set(index.dossier.meta.focus)
  return collection(
    [...boundaries.countries].map(([code, area]) =>
      mapFeature(area.geometry, { code, focus: focus.has(code) }),
    ),
  )
}

export function lakes(boundaries: Boundaries): MapCollection {
  return collection(boundaries.lakes.features.map((one) => mapFeature(one.geometry, {})))
}

export function rivers(boundaries: Boundaries): MapCollection {
  return collection(boundaries.rivers.features.map((one) => mapFeature(one.geometry, {})))
}

export function borders(boundaries: Boundaries): MapCollection {
  return collection([
    mapFeature(boundaries.provinceBorders.geometry, { border: 'province' }),
    mapFeature(boundaries.countryBorders.geometry, { border: 'country' }),
    mapFeature(boundaries.regionCoast.geometry, { border: 'coast' }),
    ...boundaries.disputed.features.map((one) => mapFeature(one.geometry, { border: 'disputed' })),
  ])
}
