/** Where the name of an area stands: the basemap's point for it, else the area's own. */
import { areaOf, type Boundaries, type Position } from '../../domain/boundaries.ts'

/** Null for an area that the boundaries do not have. */
export function labelPointOf(boundaries: Boundaries, code: string): Position | null {
  const label = boundaries.labels.features.find(
    ({ properties }) => properties.kind !== 'city' && properties.code === code,
  )
  const [longitude, latitude] = label?.geometry.coordinates ?? []
  if (longitude !== undefined && latitude !== undefined) return [longitude, latitude]
  return areaOf(boundaries, code)?.properties.label ?? null
}
