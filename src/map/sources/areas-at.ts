/** Which areas lie under a position, worked out on the boundaries: no need to ask what was painted. */
import { booleanPointInPolygon } from '@turf/turf'
import type { Geometry, MultiPolygon, Polygon, Position } from 'geojson'
import type { MapCollection, MapFeature } from './collection.ts'

type Box = readonly [west: number, south: number, east: number, north: number]

const boxes = new WeakMap<Geometry, Box>()

function boxOf(geometry: Polygon | MultiPolygon): Box {
  const known = boxes.get(geometry)
  if (known !== undefined) return known
  const rings: Position[][] =
    geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat()
  let [west, south, east, north] = [180, 90, -180, -90]
  for (const ring of rings) {
    for (const [x = 0, y = 0] of ring) {
      west = Math.min(west, x)
      east = Math.max(east, x)
      south = Math.min(south, y)
      north = Math.max(north, y)
    }
  }
  const box: Box = [west, south, east, north]
  boxes.set(geometry, box)
  return box
}

/** Features of a collection that contain a position, in the collection's order. */
export function areasAt(
  { features }: MapCollection,
  [x, y]: readonly [longitude: number, latitude: number],
): MapFeature[] {
  return features.filter(({ geometry }) => {
    if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon') return false
    const [west, south, east, north] = boxOf(geometry)
    return (
      x >= west && x <= east && y >= south && y <= north && booleanPointInPolygon([x, y], geometry)
    )
  })
}
