/** Areas that the risk factors concern: provinces to hatch, countries to tint. */
import type { Boundaries } from '../../domain/boundaries.ts'
import type { DossierIndex } from '../../domain/dossier-index.ts'
import { FACTOR_LAYER } from '../../domain/layer-catalogue.ts'
import { refer } from '../../domain/references.ts'
import type { Factor } from '../../model/schema/dossier.ts'
import type { View } from '../../view/view.ts'
import { collection, mapFeature, type MapCollection } from './collection.ts'
import { drawnExtentOf, type DrawnArea } from '../../domain/drawn-extent.ts'

interface FactorArea {
  factor: Factor
  drawn: DrawnArea
}

/** Of all factors. */
export function factorAreas(
  index: DossierIndex,
  boundaries: Boundaries,
  manner: DrawnArea['manner'],
): MapCollection {
  return collection(
    index.dossier.factors
      .flatMap((factor) => areasOf(index, boundaries, factor))
      .filter(({ drawn }) => drawn.manner === manner)
      .map(({ factor, drawn: { area } }) =>
        mapFeature(area.geometry, {
          key: `${area.properties.code} ${factor.id}`,
          references: refer('factor', factor.id),
          code: area.properties.code,
          layer: layerOf(factor),
          family: factor.family,
        }),
      ),
  )
}

const layerOf = (factor: Factor) => `${FACTOR_LAYER}${factor.id}`

/** Layers of factors that are on, in the View's order. */
export const factorLayersOf = ({ layers }: Pick<View, 'layers'>): string[] =>
  layers.filter((layer) => layer.startsWith(FACTOR_LAYER))

/** Each area of a factor once, however many of its places lead to it. */
function areasOf(index: DossierIndex, boundaries: Boundaries, factor: Factor): FactorArea[] {
  const found = new Map<DrawnArea['area'], FactorArea>()
  for (const { place, precision } of factor.places) {
    const extent = drawnExtentOf(index, boundaries, place, precision)
    if (extent?.as !== 'areas') continue
    for (const drawn of extent.areas) found.set(drawn.area, { factor, drawn })
  }
  return [...found.values()]
}
