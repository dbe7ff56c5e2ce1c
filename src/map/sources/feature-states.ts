/** The states of the features that draw a set of references: lit, chosen, faded. */
import type { Shade } from '../../domain/facets/shade.ts'
import { splitReference } from '../../domain/references.ts'
import { SOURCE, type SourceId } from '../style/layer-ids.ts'
import type { MapCollection } from './collection.ts'

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
        ...sharing(SOURCE.crowds),
        ...sharing(SOURCE.incidentAreas),
        ...sharing(SOURCE.chips),
      ]
    case 'route':
      return [{ source: SOURCE.routes, id: reference }]
    case 'factor':
      return [...sharing(SOURCE.factorAreas), ...sharing(SOURCE.factorCountries)]
    default:
      return []
  }
}

export interface FeatureState {
  target: Target
  lit: boolean
  selected: boolean
  /** 1 is in full ink. */
  shade: number
}

/** Sources whose features fade when the filters leave out all that they stand for. */
const FADING = [
  SOURCE.marks,
  SOURCE.crowds,
  SOURCE.ghostLinks,
  SOURCE.chips,
  SOURCE.incidentAreas,
  SOURCE.routes,
  SOURCE.routeHeads,
  SOURCE.factorAreas,
  SOURCE.factorCountries,
  SOURCE.cities,
] as const

function shadesOf(
  shade: Shade,
  dataOf: (id: SourceId) => MapCollection,
): Map<string, FeatureState> {
  const states = new Map<string, FeatureState>()
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

/** By source and key, as `marks incident:x`; what is not here is drawn in full ink. */
export function statesOf(
  lit: ReadonlySet<string>,
  selected: ReadonlySet<string>,
  shade: Shade | null,
  dataOf: (id: SourceId) => MapCollection,
): ReadonlyMap<string, FeatureState> {
  const states = shade === null ? new Map<string, FeatureState>() : shadesOf(shade, dataOf)
  for (const reference of new Set([...lit, ...selected])) {
    for (const target of targetsOf(reference, dataOf)) {
      const name = `${target.source} ${target.id}`
      const known = states.get(name)
      states.set(name, {
        target,
        lit: lit.has(reference) || known?.lit === true,
        selected: selected.has(reference) || known?.selected === true,
        shade: known?.shade ?? 1,
      })
    }
  }
  return states
}
