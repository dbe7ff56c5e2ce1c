/** The ring around a town that is chosen: over every mark, whatever its layer. */
import { AT_ONCE, ifSelected } from '../expressions.ts'
import { RING_SELECTED } from '../images/image-set.ts'
import { LAYER } from '../layer-ids.ts'
import { SOURCE } from '../../sources/source-ids.ts'
import type { Layer } from '../style-settings.ts'

export const chosenCityLayer = (): Layer => ({
  id: LAYER.citySelected,
  type: 'symbol',
  source: SOURCE.cities,
  filter: ['all', ['<=', ['get', 'called'], ['zoom']], ['<', ['zoom'], ['get', 'maxzoom']]],
  layout: {
    'icon-image': RING_SELECTED,
    // Around the whole row of marks that stands there.
    'icon-size': ['match', ['get', 'seats'], [0, 1], 1, 2, 1.55, 2.1],
    'icon-allow-overlap': true,
    'icon-ignore-placement': true,
  },
  paint: { 'icon-opacity': ifSelected(1, 0), 'icon-opacity-transition': AT_ONCE },
})
