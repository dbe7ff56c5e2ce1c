/** Which incidents, routes and places are drawn in the present frame, worked out from what the sources hold. */
import type { Geometry, Position } from 'geojson'
import type { Pixel } from '../../view/projection.ts'
import { sharesInside } from '../../view/shares-inside.ts'
import { TRAFFICKING_LAYER } from '../../domain/layer-catalogue.ts'
import type { View } from '../../view/view.ts'
import { areasAt } from './areas-at.ts'
import { referencesOf, type MapCollection, type MapFeature } from './collection.ts'
import { SOURCE, type SourceId } from './source-ids.ts'
import type { Bounds } from './frame.ts'
import type { Size } from '../../view/projection.ts'

/** What the camera sees: bounds in degrees WGS84, and the container in CSS pixels. */
export interface Frame extends Size {
  bounds: Bounds
  middle: readonly [longitude: number, latitude: number]
  zoom: number
  project: (position: [longitude: number, latitude: number]) => Pixel
}

type Segment = readonly [Pixel, Pixel]

/**
 * References from west to east, each once. Read from the sources and not from what was painted:
 * the answer is right at once, before the next frame, and no symbol is asked for by pixels.
 * Where the other reading has an incident is left out: it is no place of the mark.
 */
export function visibleMarks(
  view: Pick<View, 'layers'>,
  frame: Frame,
  dataOf: (id: SourceId) => MapCollection,
): readonly string[] {
  const spots = spotsInSight(view, frame, dataOf)
  return [...spots].toSorted(([, a], [, b]) => a.x - b.x).map(([reference]) => reference)
}

/** The same references, each with the westernmost pixel at which it is drawn. */
export function spotsInSight(
  view: Pick<View, 'layers'>,
  frame: Frame,
  dataOf: (id: SourceId) => MapCollection,
): ReadonlyMap<string, Pixel> {
  const west = new Map<string, Pixel>()
  const see = (references: readonly string[], spot: Pixel | null) => {
    if (spot === null) return
    for (const one of references) {
      const known = west.get(one)
      if (known === undefined || spot.x < known.x) west.set(one, spot)
    }
  }
  const shown = (id: SourceId) =>
    dataOf(id).features.filter(({ properties }) => properties['ghost'] !== true)
  if (view.layers.includes('incidents')) {
    for (const one of [...shown(SOURCE.marks), ...shown(SOURCE.crowds)]) {
      if (isDrawnAt(one, frame.zoom)) see(referencesOf(one), westOf(one.geometry, frame))
    }
    for (const one of [...shown(SOURCE.incidentAreas), ...shown(SOURCE.chips)]) {
      see(referencesOf(one), westOf(one.geometry, frame))
    }
    // A frame that lies wholly inside a hatched province holds none of its outline.
    for (const { properties } of areasAt(dataOf(SOURCE.incidentAreas), frame.middle)) {
      if (properties['ghost'] !== true)
        see(referencesOf({ properties }), { x: 0, y: frame.height / 2 })
    }
  }
  for (const one of dataOf(SOURCE.routes).features) {
    const { layer, quiet } = one.properties
    const isQuiet = quiet === true && view.layers.includes(TRAFFICKING_LAYER)
    if (!isQuiet && !view.layers.includes(String(layer))) continue
    see([keyOf(one)], westOf(one.geometry, frame))
  }
  if (view.layers.includes('cities')) {
    for (const one of dataOf(SOURCE.cities).features) {
      const named = keyOf(one).startsWith('place:')
      const { minzoom, maxzoom } = one.properties
      const drawn = Number(minzoom) <= frame.zoom && frame.zoom < Number(maxzoom)
      if (!named || !drawn) continue
      see([keyOf(one)], westOf(one.geometry, frame))
    }
  }
  return west
}

/** Tiles are of whole zooms. */
function isDrawnAt({ properties: { from, to } }: MapFeature, zoom: number): boolean {
  const tiles = Math.floor(zoom)
  return Number(from) <= tiles && tiles < Number(to)
}

const keyOf = ({ properties }: MapFeature) => String(properties['key'])

/** The westernmost pixel of a geometry that is in the frame; null when none is. */
function westOf(geometry: Geometry, frame: Frame): Pixel | null {
  const { width, height, bounds, project } = frame
  const pane: Bounds = [0, 0, width, height]
  const at = ({ x, y }: Pixel) => project([x, y])
  let west: Pixel | null = null
  for (const segment of segmentsOf(geometry)) {
    // First in degrees: what lies behind a tilted camera would be projected into the frame.
    const seen = clipped(segment, bounds)
    const drawn = seen === null ? null : clipped([at(seen[0]), at(seen[1])], pane)
    if (drawn === null) continue
    for (const spot of drawn) if (west === null || spot.x < west.x) west = spot
  }
  return west
}

/** A point is a segment of no length; an area is its outline. */
function segmentsOf(geometry: Geometry): Segment[] {
  switch (geometry.type) {
    case 'Point':
      return along([geometry.coordinates, geometry.coordinates])
    case 'LineString':
      return along(geometry.coordinates)
    case 'MultiLineString':
    case 'Polygon':
      return geometry.coordinates.flatMap(along)
    case 'MultiPolygon':
      return geometry.coordinates.flat().flatMap(along)
    case 'MultiPoint':
    case 'GeometryCollection':
      return []
    default:
      return geometry satisfies never
  }
}

function along(positions: readonly Position[]): Segment[] {
  const spots = positions.map(([x = 0, y = 0]) => ({ x, y }))
  return spots.slice(1).map((spot, at) => [spots[at] ?? spot, spot])
}

/** The part of a segment inside a box; null when there is none. */
function clipped([start, end]: Segment, [left, low, right, high]: Bounds): Segment | null {
  const box = { left, top: low, right, bottom: high }
  const shares = sharesInside([start.x, start.y], [end.x, end.y], box)
  if (shares === null) return null
  const spot = (share: number) => ({
    x: start.x + share * (end.x - start.x),
    y: start.y + share * (end.y - start.y),
  })
  return [spot(shares[0]), spot(shares[1])]
}
