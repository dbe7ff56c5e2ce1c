/** Lights up what a set of references stands for, by the state of the features that draw it. */
import type { Map as MapLibreMap } from 'maplibre-gl'
import { splitReference } from '../../domain/references.ts'
import type { Shade } from './handle.ts'
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
  /** 1 is in full ink. */
  shade: number
}

const same = (one: State, other: State) =>
  one.lit === other.lit && one.selected === other.selected && one.shade === other.shade

/** Sources whose features fade when the filters leave out all that they stand for. */
const FADING = [
  SOURCE.marks,
  SOURCE.ghostLinks,
  SOURCE.incidentAreas,
  SOURCE.incidentCountries,
  SOURCE.routes,
  SOURCE.routeHeads,
  SOURCE.factorAreas,
  SOURCE.factorCountries,
  SOURCE.cities,
] as const

function shadesOf(shade: Shade, dataOf: (id: SourceId) => MapCollection): Map<string, State> {
  const states = new Map<string, State>()
  for (const source of FADING) {
    for (const { properties } of dataOf(source).features) {
      const id = String(properties['key'])
      const shared = properties['references']
      const references = shared === undefined ? [id] : String(shared).split(' ')
      // Names of the basemap are no records: nothing leaves them out.
      if (references.every((one) => splitReference(one) === null)) continue
      const share = Math.max(...references.map(shade))
      if (share === 1) continue
      states.set(`${source} ${id}`, {
        target: { source, id },
        lit: false,
        selected: false,
        shade: share,
      })
    }
  }
  return states
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
    shade: Shade | null,
    dataOf: (id: SourceId) => MapCollection,
  ): void {
    const wanted = shade === null ? new Map<string, State>() : shadesOf(shade, dataOf)
    for (const reference of new Set([...lit, ...selected])) {
      for (const target of targetsOf(reference, dataOf)) {
        const name = `${target.source} ${target.id}`
        const known = wanted.get(name)
        wanted.set(name, {
          target,
          lit: lit.has(reference) || known?.lit === true,
          selected: selected.has(reference) || known?.selected === true,
          shade: known?.shade ?? 1,
        })
      }
    }
    for (const [name, { target }] of this.#shown) {
      if (!wanted.has(name)) this.#map.removeFeatureState(target)
    }
    for (const [name, state] of wanted) {
      const before = this.#shown.get(name)
      const { target, ...now } = state
      if (before !== undefined && same(before, state)) continue
      this.#map.setFeatureState(target, now)
    }
    this.#shown = wanted
  }
}
