/** The layers that the map holds, carried from View to View; names of waters wait for their face. */
import type { Map as MapLibreMap } from 'maplibre-gl'
import type { DossierIndex } from '../../domain/dossier-index.ts'
import { sameValue } from '../../view/same-value.ts'
import type { View } from '../../view/view.ts'
import { layersOnMap } from '../style/build-style.ts'
import { DESK, sameLettering, type Lettering } from '../style/lettering.ts'
import { calledBy, sameStyle, type Layer } from '../style/style-settings.ts'
import { syncLayers } from './sync-layers.ts'
import { withoutWaterNames } from './water-names.ts'

type Waters = 'waiting' | 'named' | 'left out'

export class DrawnLayers {
  readonly #map: MapLibreMap
  readonly #index: DossierIndex
  #layers: Layer[]
  /** What they were made from. */
  #of: { view: View; waters: Waters; lettering: Lettering }
  #waters: Waters = 'waiting'

  /** Of a map whose first style was made for the View. */
  constructor(map: MapLibreMap, index: DossierIndex, view: View) {
    this.#map = map
    this.#index = index
    this.#layers = withoutWaterNames(layersOnMap(index, view))
    this.#of = { view, waters: this.#waters, lettering: DESK }
  }

  get isComplete(): boolean {
    return this.#waters !== 'waiting'
  }

  /** Without its face a name of water would be drawn in another one for good: then upright is better left out. */
  nameWaters(named: boolean): void {
    this.#waters = named ? 'named' : 'left out'
  }

  #looksLike(view: View): boolean {
    const before = this.#of.view
    if (!sameStyle(before, view)) return false
    if (before.selection === view.selection) return true
    return sameValue(calledBy(this.#index, before), calledBy(this.#index, view))
  }

  /** Most changes only light something up: then the layers stand as they are. */
  show(view: View, lettering: Lettering): void {
    const { waters, lettering: lettered } = this.#of
    const same = waters === this.#waters && sameLettering(lettered, lettering)
    if (same && this.#looksLike(view)) return
    const all = layersOnMap(this.#index, view, lettering)
    const layers = this.#waters === 'named' ? all : withoutWaterNames(all)
    syncLayers(this.#map, this.#layers, layers)
    this.#layers = layers
    this.#of = { view, waters: this.#waters, lettering }
  }
}
