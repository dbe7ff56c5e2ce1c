/** Lights up what a set of references stands for, by the state of the features that draw it. */
import type { Map as MapLibreMap } from 'maplibre-gl'
import type { Emphasis } from '../../domain/facets/emphasis.ts'
import type { MapCollection } from '../sources/collection.ts'
import { statesOf, type FeatureState } from '../sources/feature-states.ts'
import { targetOnMap } from '../style/groups.ts'
import type { SourceId } from '../sources/source-ids.ts'

const same = (one: FeatureState, other: FeatureState) =>
  one.lit === other.lit && one.selected === other.selected && one.emphasis === other.emphasis

export class Highlight {
  readonly #map: MapLibreMap
  #shown: ReadonlyMap<string, FeatureState> = new Map<string, FeatureState>()

  constructor(map: MapLibreMap) {
    this.#map = map
  }

  /** The map has lost all states, as after a lost drawing context. */
  forget(): void {
    this.#shown = new Map()
  }

  show(
    lit: ReadonlySet<string>,
    selected: ReadonlySet<string>,
    emphasis: Emphasis | null,
    dataOf: (id: SourceId) => MapCollection,
  ): void {
    const wanted = statesOf(lit, selected, emphasis, dataOf)
    for (const [name, { target }] of this.#shown) {
      if (!wanted.has(name)) this.#map.removeFeatureState(targetOnMap(target))
    }
    for (const [name, state] of wanted) {
      const before = this.#shown.get(name)
      const { target, ...now } = state
      if (before !== undefined && same(before, state)) continue
      this.#map.setFeatureState(targetOnMap(target), now)
    }
    this.#shown = wanted
  }
}
