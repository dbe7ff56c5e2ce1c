/** Sources that the map holds as one: each tile is then asked for, cut and let go once for all of them. */
import type {
  ExpressionSpecification,
  GeoJSONSourceSpecification,
} from '@maplibre/maplibre-gl-style-spec'
import { collection, type MapCollection } from '../sources/collection.ts'
import type { Target } from '../sources/feature-states.ts'
import { SOURCE, type SourceId } from './layer-ids.ts'
import type { Layer } from './look.ts'

export interface Group {
  id: string
  /** They change together; a group of one is that source as it is. */
  members: readonly SourceId[]
}

const SHARED: readonly Group[] = [
  { id: 'ground', members: [SOURCE.world, SOURCE.countries, SOURCE.lakes, SOURCE.rivers] },
  { id: 'factors', members: [SOURCE.factorAreas, SOURCE.factorCountries] },
  {
    id: 'incidents',
    members: [SOURCE.incidentAreas, SOURCE.incidentCountries, SOURCE.ghostLinks, SOURCE.marks],
  },
  { id: 'all-routes', members: [SOURCE.routes, SOURCE.routeHeads] },
]

const shared = new Map(SHARED.flatMap((group) => group.members.map((one) => [one, group])))

export const GROUPS: readonly Group[] = [
  ...SHARED,
  ...Object.values(SOURCE)
    .filter((id) => !shared.has(id))
    .map((id) => ({ id, members: [id] })),
]

/** Property of a feature in a shared group: the source that it is of. */
const MEMBER = 'member'

/** Features are lit up by this property, which no two members of a group have in common. */
const STATE_KEY = 'stateKey'
const stateKey = ({ source, id }: Target) => `${source} ${id}`

/** Whose state is changed on the map. */
export function targetOnMap(target: Target): { source: string; id: string } {
  return { source: shared.get(target.source)?.id ?? target.source, id: stateKey(target) }
}

export function groupData(
  { members }: Group,
  dataOf: (id: SourceId) => MapCollection,
): MapCollection {
  return collection(
    members.flatMap((source) =>
      dataOf(source).features.map((one) => ({
        ...one,
        properties: {
          ...one.properties,
          [MEMBER]: source,
          [STATE_KEY]: stateKey({ source, id: String(one.properties['key']) }),
        },
      })),
    ),
  )
}

/** The boundaries are sharp to zoom 7; beyond it tiles are only enlarged. */
const SOURCE_MAX_ZOOM = 7

export const groupSource = (data: MapCollection): GeoJSONSourceSpecification => ({
  type: 'geojson',
  data,
  maxzoom: SOURCE_MAX_ZOOM,
  promoteId: STATE_KEY,
})

/** Layers as the map draws them: from groups instead of sources. */
export function onGroups(layers: readonly Layer[]): Layer[] {
  return layers.map((layer) => {
    if (layer.type === 'background') return layer
    const group = SHARED.find(({ members }) => members.some((one) => one === layer.source))
    if (group === undefined) return layer
    const ofMember: ExpressionSpecification = ['==', ['get', MEMBER], layer.source]
    const filter = layer.filter === undefined ? ofMember : ['all', ofMember, layer.filter]
    return { ...layer, source: group.id, filter } as Layer
  })
}
