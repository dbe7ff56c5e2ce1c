/** GeoJSON geometry → KML: the same positions in the same order. */
import type { Geometry, Position } from 'geojson'
import { tag } from './xml.ts'

const position = ([longitude = 0, latitude = 0]: Position) =>
  `${String(longitude)},${String(latitude)}`
const coordinates = (line: readonly Position[]) => tag('coordinates', line.map(position).join(' '))

const point = (at: Position) => tag('Point', coordinates([at]))
/** Along the ground: a long leg would run under it otherwise. */
const line = (all: readonly Position[]) =>
  tag('LineString', tag('tessellate', '1') + coordinates(all))

function polygon([outer = [], ...holes]: readonly Position[][]): string {
  const ring = (name: string, one: readonly Position[]) =>
    tag(name, tag('LinearRing', coordinates(one)))
  return tag(
    'Polygon',
    ring('outerBoundaryIs', outer) + holes.map((one) => ring('innerBoundaryIs', one)).join(''),
  )
}

const several = (parts: readonly string[]) =>
  parts.length === 1 ? (parts[0] ?? '') : tag('MultiGeometry', parts.join(''))

export function kmlGeometry(geometry: Geometry): string {
  switch (geometry.type) {
    case 'Point':
      return point(geometry.coordinates)
    case 'MultiPoint':
      return several(geometry.coordinates.map(point))
    case 'LineString':
      return line(geometry.coordinates)
    case 'MultiLineString':
      return several(geometry.coordinates.map(line))
    case 'Polygon':
      return polygon(geometry.coordinates)
    case 'MultiPolygon':
      return several(geometry.coordinates.map(polygon))
    case 'GeometryCollection':
      return several(geometry.geometries.map(kmlGeometry))
    default:
      return geometry satisfies never
  }
}
