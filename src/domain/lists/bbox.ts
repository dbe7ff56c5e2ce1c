/** Bounds of geometries by RFC 7946: across 180° the first longitude is the greater one (section 5.2). */
import { bbox } from '@turf/turf'
import type { BBox, Geometry } from 'geojson'

/** A line that takes one step of more than half the world is none of ours: parts end at 180° (section 3.1.9). */
function partsOf(geometry: Geometry): Geometry[] {
  switch (geometry.type) {
    case 'GeometryCollection':
      return geometry.geometries.flatMap(partsOf)
    case 'MultiPoint':
      return geometry.coordinates.map((coordinates) => ({ type: 'Point', coordinates }))
    case 'MultiLineString':
      return geometry.coordinates.map((coordinates) => ({ type: 'LineString', coordinates }))
    case 'MultiPolygon':
      return geometry.coordinates.map((coordinates) => ({ type: 'Polygon', coordinates }))
    case 'Point':
    case 'LineString':
    case 'Polygon':
      return [geometry]
    default:
      return geometry satisfies never
  }
}

/** West, south, east, north in degrees: the narrowest that holds all. Undefined where there is nothing. */
export function boundsOf(geometries: readonly Geometry[]): BBox | undefined {
  const boxes = geometries.flatMap(partsOf).map((one) => bbox(one))
  if (boxes.length === 0) return undefined
  const spans = boxes.map(([west, , east]): [number, number] => [west, east])
  const [south, north] = [
    Math.min(...boxes.map((one) => one[1])),
    Math.max(...boxes.map((one) => one[3])),
  ]
  const sorted = spans.toSorted(([one], [other]) => one - other)
  const west = sorted[0]?.[0] ?? 0
  const east = Math.max(...spans.map(([, end]) => end))
  // What no part covers, widest first; that across 180° is there when nothing else is.
  let widest = { from: east, to: west, gap: west + 360 - east }
  let reached = Number.NEGATIVE_INFINITY
  for (const [start, end] of sorted) {
    const gap = start - reached
    if (Number.isFinite(gap) && gap > widest.gap) widest = { from: reached, to: start, gap }
    reached = Math.max(reached, end)
  }
  return [widest.to, south, widest.from, north]
}
