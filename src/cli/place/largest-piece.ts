/** The largest piece of an outline: the mainland of a country with islands. */
import { area } from '@turf/turf'
import type { MultiPolygon, Polygon } from 'geojson'

export function largestPiece(outline: Polygon | MultiPolygon): Polygon {
  if (outline.type === 'Polygon') return outline
  const pieces = outline.coordinates.map((coordinates): Polygon => ({
    type: 'Polygon',
    coordinates,
  }))
  const [first = { type: 'Polygon', coordinates: [] }, ...others] = pieces
  return others.reduce((best, one) => (area(one) > area(best) ? one : best), first)
}
