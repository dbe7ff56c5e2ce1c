/** What changed between two states of a source: sent to the map's worker instead of all shapes again. */
import type { GeoJSONSourceDiff } from 'maplibre-gl'
import { SOURCE, type SourceId } from '../style/layer-ids.ts'
import type { FlatProperties, MapCollection, MapFeature } from '../sources/collection.ts'
import { sameValue } from './sync-layers.ts'

/** Sources of large shapes whose keys are unique; elsewhere sending all is cheap. */
const BY_CHANGE: ReadonlySet<SourceId> = new Set([
  SOURCE.incidentAreas,
  SOURCE.incidentCountries,
  SOURCE.factorAreas,
  SOURCE.factorCountries,
])

const byKey = ({ features }: MapCollection): ReadonlyMap<string, MapFeature> =>
  new Map(features.map((one) => [String(one.properties['key']), one]))

function changedProperties(before: FlatProperties, after: FlatProperties) {
  const set = Object.entries(after).filter(([key, value]) => before[key] !== value)
  return {
    addOrUpdateProperties: set.map(([key, value]) => ({ key, value })),
    removeProperties: Object.keys(before).filter((key) => !(key in after)),
  }
}

/** Null where the source takes all of its data anew. */
export function changesOf(
  id: SourceId,
  before: MapCollection | undefined,
  after: MapCollection,
): GeoJSONSourceDiff | null {
  if (before === undefined || !BY_CHANGE.has(id)) return null
  const [old, fresh] = [byKey(before), byKey(after)]
  const add: MapFeature[] = []
  const update: NonNullable<GeoJSONSourceDiff['update']> = []
  for (const [key, feature] of fresh) {
    const known = old.get(key)
    if (known === undefined) add.push(feature)
    else if (known.geometry !== feature.geometry) {
      update.push({
        id: key,
        newGeometry: feature.geometry,
        ...changedProperties(known.properties, feature.properties),
      })
    } else if (!sameValue(known.properties, feature.properties)) {
      update.push({ id: key, ...changedProperties(known.properties, feature.properties) })
    }
  }
  return { remove: [...old.keys()].filter((key) => !fresh.has(key)), add, update }
}
