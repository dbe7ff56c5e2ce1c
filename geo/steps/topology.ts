/** Units as one topology: each border is one arc, whoever shares it. */
import type { FeatureCollection, MultiPolygon as MultiPolygonGeometry } from 'geojson'
import { topology } from 'topojson-server'
import type { GeometryCollection, MultiPolygon, Polygon } from 'topojson-specification'
import type { Polygon as Shape, Position } from '../shapes/position.ts'

export interface UnitProperties {
  unit: string
  country: string
}
export type UnitObject = Polygon<UnitProperties> | MultiPolygon<UnitProperties>

export interface UnitShape {
  id: string
  country: string
  polygons: readonly Shape[]
}

export function topologyOf(units: readonly UnitShape[]) {
  const features: FeatureCollection<MultiPolygonGeometry, UnitProperties> = {
    type: 'FeatureCollection',
    features: units.map(({ id, country, polygons }) => ({
      type: 'Feature',
      properties: { unit: id, country },
      geometry: { type: 'MultiPolygon', coordinates: [...polygons] },
    })),
  }
  const whole = topology({ units: features })
  const collection = whole.objects['units'] as GeometryCollection<UnitProperties>
  return {
    whole,
    objects: collection.geometries as UnitObject[],
    arcs: whole.arcs as Position[][],
  }
}
