/** Lights up what a set of references stands for, by the state of the features that draw it. */
import type { Map as MapLibreMap } from 'maplibre-gl'
import { splitReference } from '../../domain/references.ts'
import type { MapCollection } from '../sources/collection.ts'
import { SOURCE, type SourceId } from '../style/layer-ids.ts'

export interface Target {
  source: SourceId
  id: string
}

/** Features that draw a reference; areas may stand for several references at once. */
export function targetsOf(
  reference: string,
  dataOf: (id: SourceId) => MapCollection,
): readonly Target[] {
  const sharing = (source: SourceId): Target[] =>
    dataOf(source)
      .features.filter(({ properties }) =>
        String(properties['references']).split(' ').includes(reference),
      )
      .map(({ properties }) => ({ source, id: String(properties['key']) }))
  switch (splitReference(reference)?.kind) {
    case 'place':
      return [SOURCE.cities, SOURCE.areas, SOURCE.countryAreas].map((source) => ({
        source,
        id: reference,
      }))
    case 'incident':
      return [
        { source: SOURCE.marks, id: reference },
        ...sharing(SOURCE.incidentAreas),
        ...sharing(SOURCE.incidentCountries),
      ]
    case 'route':
      return [{ source: SOURCE.routes, id: reference }]
    case 'factor':
      return [...sharing(SOURCE.factorAreas), ...sharing(SOURCE.factorCountries)]
    default:
      return []
  }
}

interface State {
  target: Target
  lit: boolean
  selected: boolean
}

export class Highlight {
  readonly #map: MapLibreMap
  #shown = new Map<string, State>()

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
    dataOf: (id: SourceId) => MapCollection,
  ): void {
    const wanted = new Map<string, State>()
    for (const reference of new Set([...lit, ...selected])) {
      for (const target of targetsOf(reference, dataOf)) {
        const name = `${target.source} ${target.id}`
        const known = wanted.get(name)
        wanted.set(name, {
          target,
          lit: lit.has(reference) || known?.lit === true,
          selected: selected.has(reference) || known?.selected === true,
        })
      }
    }
    for (const [name, { target }] of this.#shown) {
      if (!wanted.has(name)) this.#map.removeFeatureState(target)
    }
    for (const [name, state] of wanted) {
      const before = this.#shown.get(name)
      if (before?.lit === state.lit && before.selected === state.selected) continue
      const { lit: isLit, selected: isSelected } = state
      this.#map.setFeatureState(state.target, { lit: isLit, selected: isSelected })
    }
    this.#shown = wanted
  }
}
