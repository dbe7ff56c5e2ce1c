/** Areas that the risk factors concern: provinces to hatch, countries to outline. */
import type { Boundaries } from '../../domain/boundaries.ts'
import type { DossierIndex } from '../../domain/dossier-index.ts'
import { FACTOR_LAYER } from '../../domain/layer-catalogue.ts'
import { refer } from '../../domain/references.ts'
import type { Factor } from '../../model/schema/dossier.ts'
import { collection, mapFeature, type MapCollection } from './collection.ts'
import { extentOf, type DrawnArea } from './extent.ts'
import { groupBy } from './group-by.ts'
import { weaveOf } from './weave.ts'

interface FactorArea {
  factor: Factor
  drawn: DrawnArea
}

/**
 * Only the factors that are switched on: their outlines are large, and most are off at first.
 * Factors that share an area share its outline dash by dash.
 */
export function factorAreas(
  index: DossierIndex,
  boundaries: Boundaries,
  shown: readonly string[],
  manner: DrawnArea['manner'],
): MapCollection {
  const areas = index.dossier.factors
    .filter((factor) => shown.includes(layerOf(factor)))
    .flatMap((factor) => areasOf(index, boundaries, factor))
    .filter(({ drawn }) => drawn.manner === manner)
  return collection(
    [...groupBy(areas, ({ drawn }) => drawn.area).values()].flatMap((sharing) =>
      sharing.map(({ factor, drawn: { area } }, at) =>
        mapFeature(area.geometry, {
          key: `${area.properties.code} ${factor.id}`,
          references: refer('factor', factor.id),
          code: area.properties.code,
          layer: layerOf(factor),
          family: factor.family,
          weave: weaveOf(at, sharing.length, false),
        }),
      ),
    ),
  )
}

const layerOf = (factor: Factor) => `${FACTOR_LAYER}${factor.id}`

/** Each area of a factor once, however many of its places lead to it. */
function areasOf(index: DossierIndex, boundaries: Boundaries, factor: Factor): FactorArea[] {
  const found = new Map<DrawnArea['area'], FactorArea>()
  for (const { place, precision } of factor.places) {
    const extent = extentOf(index, boundaries, place, precision)
    if (extent?.as !== 'areas') continue
    for (const drawn of extent.areas) found.set(drawn.area, { factor, drawn })
  }
  return [...found.values()]
}
