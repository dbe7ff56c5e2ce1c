/** Sources that the map holds as one: each tile is then asked for, cut and let go once for all of them. */
import type {
  ExpressionSpecification,
  GeoJSONSourceSpecification,
} from '@maplibre/maplibre-gl-style-spec'
import { collection, type MapCollection } from '../sources/collection.ts'
import type { FeatureTarget } from '../sources/feature-states.ts'
import { SOURCE, type SourceId } from '../sources/source-ids.ts'
import type { Layer } from './style-settings.ts'

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
    members: [SOURCE.incidentAreas, SOURCE.ghostLinks, SOURCE.marks],
  },
  { id: 'all-routes', members: [SOURCE.routes, SOURCE.routeHeads] },
]

const groups = new Map<string, Group>(
  Object.values(SOURCE).map((id) => [
    id,
    SHARED.find(({ members }) => members.includes(id)) ?? { id, members: [id] },
  ]),
)

export const GROUPS: readonly Group[] = [...new Set(groups.values())]

export function groupOf(source: SourceId): Group {
  const group = groups.get(source)
  if (group === undefined) throw new Error(`the source ${source} is in no group`)
  return group
}

/** Property of a feature: the source that it is of. */
const MEMBER = 'member'

/** Features are lit up by this property, which no two members of a group have in common. */
const STATE_KEY = 'stateKey'
const stateKey = ({ source, id }: FeatureTarget) => `${source} ${id}`

/** Whose state is changed on the map. */
export function targetOnMap(target: FeatureTarget): { source: string; id: string } {
  return { source: groupOf(target.source).id, id: stateKey(target) }
}

/** The data of a group's members, in their order, as one. */
export function groupData({ members }: Group, parts: readonly MapCollection[]): MapCollection {
  return collection(
    members.flatMap((source, at) =>
      (parts[at]?.features ?? []).map((one) => ({
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
    const group = groups.get(layer.source)
    if (group === undefined || group.members.length === 1) return layer
    const ofMember: ExpressionSpecification = ['==', ['get', MEMBER], layer.source]
    const filter = layer.filter === undefined ? ofMember : ['all', ofMember, layer.filter]
    return { ...layer, source: group.id, filter } as Layer
  })
}
