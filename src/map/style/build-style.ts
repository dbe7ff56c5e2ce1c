/** (index, View) → the map's layers, and with the sources and fonts → a whole style, as plain data. */
import type {
  FontFacesSpecification,
  GeoJSONSourceSpecification,
  StyleSpecification,
} from '@maplibre/maplibre-gl-style-spec'
import type { DossierIndex } from '../../domain/dossier-index.ts'
import type { MapCollection } from '../sources/collection.ts'
import { LAYER_ORDER, SOURCE, type SourceId } from './layer-ids.ts'
import { areaLayers } from './layers/areas.ts'
import { borderLayers } from './layers/borders.ts'
import { factorLayers } from './layers/factors.ts'
import { groundLayers } from './layers/ground.ts'
import { haloLayers } from './layers/halos.ts'
import { incidentAreaLayers, incidentSymbolLayers } from './layers/incidents.ts'
import { measureLayers } from './layers/measures.ts'
import { nameLayers } from './layers/names.ts'
import { questionLayers } from './layers/question.ts'
import { routeLayers } from './layers/routes.ts'
import { lookOf, type Layer, type StyleView } from './look.ts'

/** All layers in drawing order; what is switched off stays in place, invisible. */
export function buildLayers(index: DossierIndex, view: StyleView): Layer[] {
  const look = lookOf(index, view)
  const made = new Map(
    [
      ...groundLayers(look),
      ...areaLayers(look),
      ...measureLayers(look),
      ...factorLayers(look),
      ...incidentAreaLayers(look),
      ...borderLayers(look),
      ...routeLayers(look),
      ...haloLayers(look),
      ...questionLayers(look),
      ...nameLayers(look),
      ...incidentSymbolLayers(look),
    ].map((layer) => [layer.id, layer]),
  )
  return LAYER_ORDER.map((id) => {
    const layer = made.get(id)
    if (layer === undefined) throw new Error(`layer ${id} is in the order but is never made`)
    return layer
  })
}

/** Sources whose features are lit up by their `key`. */
const KEYED: ReadonlySet<SourceId> = new Set([
  SOURCE.areas,
  SOURCE.countryAreas,
  SOURCE.factorAreas,
  SOURCE.factorCountries,
  SOURCE.incidentAreas,
  SOURCE.incidentCountries,
  SOURCE.routes,
  SOURCE.routeHeads,
  SOURCE.ghostLinks,
  SOURCE.marks,
  SOURCE.cities,
])

/** The boundaries are sharp to zoom 7; beyond it tiles are only enlarged. */
const SOURCE_MAX_ZOOM = 7

export function buildSource(id: SourceId, data: MapCollection): GeoJSONSourceSpecification {
  return {
    type: 'geojson',
    data,
    maxzoom: SOURCE_MAX_ZOOM,
    ...(KEYED.has(id) ? { promoteId: 'key' } : {}),
  }
}

export function buildStyle(
  index: DossierIndex,
  view: StyleView,
  dataOf: (id: SourceId) => MapCollection,
  fontFaces: FontFacesSpecification,
): StyleSpecification {
  return {
    version: 8,
    'font-faces': fontFaces,
    sources: Object.fromEntries(
      Object.values(SOURCE).map((id) => [id, buildSource(id, dataOf(id))]),
    ),
    layers: buildLayers(index, view),
  }
}
