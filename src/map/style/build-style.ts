/** (index, View) → the map's layers, and with the sources and fonts → a whole style, as plain data. */
import type { FontFacesSpecification, StyleSpecification } from '@maplibre/maplibre-gl-style-spec'
import type { DossierIndex } from '../../domain/dossier-index.ts'
import type { MapCollection } from '../sources/collection.ts'
import { GROUPS, groupData, groupSource, onGroups } from './groups.ts'
import { LAYER_ORDER } from './layer-ids.ts'
import type { SourceId } from '../sources/source-ids.ts'
import { areaLayers } from './layers/areas.ts'
import { borderLayers } from './layers/borders.ts'
import { chipLayers } from './layers/chips.ts'
import { chosenCityLayer } from './layers/chosen-city.ts'
import { calloutLayers } from './layers/callouts.ts'
import { coverLayer } from './layers/covers.ts'
import { factorLayers } from './layers/factors.ts'
import { groundLayers } from './layers/ground.ts'
import { haloLayers } from './layers/halos.ts'
import { incidentAreaLayers, incidentSymbolLayers } from './layers/incidents.ts'
import { measureLayers } from './layers/measures.ts'
import { nameLayers } from './layers/names.ts'
import { questionLayers } from './layers/question.ts'
import { routeLayers } from './layers/routes.ts'
import { DESK } from './lettering.ts'
import { styleSettingsOf, type Layer, type StyleView } from './style-settings.ts'

/** All layers in drawing order; what is switched off stays in place, invisible. */
export function buildLayers(index: DossierIndex, view: StyleView, lettering = DESK): Layer[] {
  const settings = styleSettingsOf(index, view, lettering)
  const made = new Map(
    [
      ...groundLayers(settings),
      ...areaLayers(settings),
      ...measureLayers(settings),
      ...factorLayers(settings),
      ...incidentAreaLayers(settings),
      ...borderLayers(settings),
      ...routeLayers(settings),
      ...haloLayers(settings),
      ...questionLayers(settings),
      ...nameLayers(settings),
      ...chipLayers(settings),
      ...calloutLayers(settings),
      ...incidentSymbolLayers(settings),
      chosenCityLayer(),
      coverLayer(),
    ].map((layer) => [layer.id, layer]),
  )
  return LAYER_ORDER.map((id) => {
    const layer = made.get(id)
    if (layer === undefined) throw new Error(`layer ${id} is in the order but is never made`)
    return layer
  })
}

/** The same as the map draws them, from groups of sources. */
export const layersOnMap = (index: DossierIndex, view: StyleView, lettering = DESK): Layer[] =>
  onGroups(buildLayers(index, view, lettering))

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
      GROUPS.map((group) => [group.id, groupSource(groupData(group, group.members.map(dataOf)))]),
    ),
    layers: layersOnMap(index, view),
  }
}
