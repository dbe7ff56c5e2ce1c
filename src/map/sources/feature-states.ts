/** The states of the features that draw a set of references: lit, chosen, faded. */
import type { Emphasis } from '../../domain/facets/emphasis.ts'
import { splitReference } from '../../domain/references.ts'
import { SOURCE, type SourceId } from './source-ids.ts'
import type { FlatProperties, MapCollection } from './collection.ts'

export interface FeatureTarget {
  source: SourceId
  id: string
}

/** Codes of the countries that a reference concerns, and of which no closer place is known. */
function countriesOf(reference: string, dataOf: (id: SourceId) => MapCollection): Set<string> {
  const listed = (value: unknown) => String(value).split(' ')
  const codes = (source: SourceId, of: (properties: FlatProperties) => unknown) =>
    dataOf(source).features.flatMap(({ properties }) =>
      listed(properties['references'] ?? properties['key']).includes(reference)
        ? listed(of(properties))
        : [],
    )
  switch (splitReference(reference)?.kind) {
    case 'incident':
      return new Set(codes(SOURCE.chips, ({ code }) => code))
    case 'route':
      return new Set(codes(SOURCE.routes, ({ countries }) => countries))
    case 'factor':
      return new Set(codes(SOURCE.factorCountries, ({ code }) => code))
    default:
      return new Set()
  }
}

/** Features that draw a reference; areas may stand for several references at once. */
export function targetsOf(
  reference: string,
  dataOf: (id: SourceId) => MapCollection,
): readonly FeatureTarget[] {
  const sharing = (source: SourceId): FeatureTarget[] =>
    dataOf(source)
      .features.filter(({ properties }) =>
        String(properties['references']).split(' ').includes(reference),
      )
      .map(({ properties }) => ({ source, id: String(properties['key']) }))
  const concerned = (): FeatureTarget[] => {
    const codes = countriesOf(reference, dataOf)
    if (codes.size === 0) return []
    return dataOf(SOURCE.countryAreas)
      .features.filter(({ properties }) => codes.has(String(properties['code'])))
      .map(({ properties }) => ({ source: SOURCE.countryAreas, id: String(properties['key']) }))
  }
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
        ...concerned(),
        ...sharing(SOURCE.chips),
      ]
    case 'route':
      return [{ source: SOURCE.routes, id: reference }, ...concerned()]
    case 'factor':
      return [...sharing(SOURCE.factorAreas), ...sharing(SOURCE.factorCountries), ...concerned()]
    default:
      return []
  }
}

export interface FeatureState {
  target: FeatureTarget
  lit: boolean
  selected: boolean
  /** 1 is in full ink. */
  emphasis: number
}

/** Sources whose features fade when the filters leave out all that they stand for, or step back when others are chosen. */
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

/** Share of its ink that a mark keeps while another is chosen. */
const STEPPED_BACK = 0.5

/** What is left when something with a mark of its own is chosen; null while nothing is. */
function keptOf(lit: ReadonlySet<string>, selected: ReadonlySet<string>): Set<string> | null {
  const isMark = (one: string) => /^(?:incident|route|factor):/.test(one)
  return [...selected].some(isMark) ? new Set([...selected, ...lit]) : null
}

function emphasesOf(
  emphasis: Emphasis | null,
  kept: ReadonlySet<string> | null,
  dataOf: (id: SourceId) => MapCollection,
): Map<string, FeatureState> {
  const states = new Map<string, FeatureState>()
  if (emphasis === null && kept === null) return states
  for (const source of FADING) {
    for (const { properties } of dataOf(source).features) {
      const id = String(properties['key'])
      const name = `${source} ${id}`
      if (states.has(name)) continue
      const shared = properties['references']
      const references = shared === undefined ? [id] : String(shared).split(' ')
      // Names of the basemap are no records: nothing leaves them out.
      if (references.every((one) => splitReference(one) === null)) continue
      // Towns are what a reader steers by.
      const steps = kept !== null && source !== SOURCE.cities
      const back = steps && !references.some((one) => kept.has(one)) ? STEPPED_BACK : 1
      const share = back * (emphasis === null ? 1 : Math.max(...references.map(emphasis)))
      if (share === 1) continue
      states.set(name, { target: { source, id }, lit: false, selected: false, emphasis: share })
    }
  }
  return states
}

/** By source and key, as `marks incident:x`; what is not here is drawn in full ink. */
export function statesOf(
  lit: ReadonlySet<string>,
  selected: ReadonlySet<string>,
  emphasis: Emphasis | null,
  dataOf: (id: SourceId) => MapCollection,
): ReadonlyMap<string, FeatureState> {
  const states = emphasesOf(emphasis, keptOf(lit, selected), dataOf)
  for (const reference of new Set([...lit, ...selected])) {
    for (const target of targetsOf(reference, dataOf)) {
      const name = `${target.source} ${target.id}`
      const known = states.get(name)
      states.set(name, {
        target,
        lit: lit.has(reference) || known?.lit === true,
        selected: selected.has(reference) || known?.selected === true,
        emphasis: known?.emphasis ?? 1,
      })
    }
  }
  return states
}
