/** GeoJSON as the map's sources take it: flat properties, so that a tile can carry them unchanged. */
import type { Feature, FeatureCollection, Geometry } from 'geojson'

export type FlatProperties = Readonly<Record<string, string | number | boolean>>
export type MapFeature = Feature<Geometry, FlatProperties>
export type MapCollection = FeatureCollection<Geometry, FlatProperties>

export const collection = (features: MapFeature[]): MapCollection => ({
  type: 'FeatureCollection',
  features,
})

export function mapFeature<P extends FlatProperties>(
  geometry: Geometry,
  properties: P,
): Feature<Geometry, P> {
  return { type: 'Feature', properties, geometry }
}

/** What a feature stands for: the records that share it, or its own. */
export function referencesOf({ properties }: Pick<MapFeature, 'properties'>): string[] {
  const shared = properties['references']
  return shared === undefined ? [String(properties['key'])] : String(shared).split(' ')
}
