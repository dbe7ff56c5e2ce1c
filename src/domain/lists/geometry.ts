/** The geometry that a row may be given: never closer than its precision says. */
import { rewind, truncate } from '@turf/turf'
import type { Geometry, MultiPolygon, Polygon, Position } from 'geojson'
import type { Area } from '../boundaries.ts'
import type { Place, Precision, Whereabouts } from '../../model/schema/dossier.ts'

/** What a place is drawn as at a precision, by the same rule as on the map; null where it is not. */
export type DrawnAs = (
  place: string,
  precision: Precision,
) => { as: 'point'; position: Position } | { as: 'areas'; areas: readonly { area: Area }[] } | null

/** Decimals of a degree: about a metre, closer than any boundary here. */
const DECIMALS = 5

/** How closely a place's own kind is known. */
export function precisionOfPlace({ properties }: Place): Precision {
  switch (properties.kind) {
    case 'border post':
      return 'point'
    case 'capital':
    case 'city':
    case 'village':
      return 'city'
    case 'province':
      return 'province'
    case 'country':
      return 'country'
    case 'federal district':
    case 'region':
      return 'region'
    default:
      return properties.kind satisfies never
  }
}

/** Outer rings counterclockwise, holes clockwise (RFC 7946, 3.1.6). */
function tidied<G extends Geometry>(geometry: G): G {
  rewind(geometry, { mutate: true })
  return truncate(geometry, { precision: DECIMALS, coordinates: 2, mutate: true })
}

function polygonsOf({ geometry }: Area): Position[][][] {
  return geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
}

function areasGeometry(areas: readonly Area[]): Polygon | MultiPolygon | null {
  // A copy: the map's own outlines are not to be turned round.
  const polygons = structuredClone(areas.flatMap(polygonsOf))
  const [first] = polygons
  if (first === undefined) return null
  return tidied(
    polygons.length === 1
      ? { type: 'Polygon', coordinates: first }
      : { type: 'MultiPolygon', coordinates: polygons },
  )
}

function pointsGeometry(positions: readonly Position[]): Geometry | null {
  const [first] = positions
  if (first === undefined) return null
  return positions.length === 1
    ? { type: 'Point', coordinates: first }
    : { type: 'MultiPoint', coordinates: [...positions] }
}

/** Each place once; points and areas together make a collection. Null where nothing is drawn. */
export function geometryOf(where: readonly Whereabouts[], drawnAs: DrawnAs): Geometry | null {
  const positions = new Map<string, Position>()
  const areas = new Map<string, Area>()
  for (const { place, precision } of where) {
    const drawn = drawnAs(place, precision)
    if (drawn?.as === 'point') positions.set(place, drawn.position)
    if (drawn?.as === 'areas') {
      for (const { area } of drawn.areas) areas.set(area.properties.code, area)
    }
  }
  const parts = [pointsGeometry([...positions.values()]), areasGeometry([...areas.values()])]
  const [one, other] = parts.filter((part) => part !== null)
  if (one === undefined || other === undefined) return one ?? null
  return { type: 'GeometryCollection', geometries: [one, other] }
}
