/** Cameras: reading the map's, comparing two, and the smallest move that brings something into sight. */
import { LngLat, type Map as MapLibreMap, type TransformConstrainFunction } from 'maplibre-gl'
import type { Boundaries } from '../../domain/boundaries.ts'
import type { DossierIndex } from '../../domain/dossier-index.ts'
import { homeBounds } from '../../domain/home-bounds.ts'
import type { Camera } from '../../view/view.ts'
import {
  fitting,
  homePadding,
  LAST_LATITUDE,
  MAX_ZOOM,
  MIN_ZOOM,
  type Bounds,
  type Padding,
} from '../sources/frame.ts'
import type { Size } from '../../view/projection.ts'
import type { Frame } from '../sources/visible-marks.ts'

export { fitting, type Bounds, type Size }

export function cameraOf(map: MapLibreMap): Camera {
  const { lng, lat } = map.getCenter().wrap()
  return {
    longitude: lng,
    latitude: lat,
    zoom: map.getZoom(),
    bearing: map.getBearing(),
    pitch: map.getPitch(),
  }
}

const between = (least: number, value: number, most: number) =>
  Math.min(Math.max(least, value), most)

/**
 * The middle stays on the world, at whatever zoom: the library's own rule keeps the frame's edges on it too, and so
 * moves a camera near 180 degrees, or in a wide window, by which side of the world it was asked for.
 */
export const constrain: TransformConstrainFunction = ({ lng, lat }, zoom) => ({
  center: new LngLat(between(-180, lng, 180), between(-LAST_LATITUDE, lat, LAST_LATITUDE)),
  zoom: between(MIN_ZOOM, zoom, MAX_ZOOM),
})

export const toOptions = (camera: Camera) => ({
  center: [camera.longitude, camera.latitude] as [number, number],
  zoom: camera.zoom,
  bearing: camera.bearing,
  pitch: camera.pitch,
})

export const toCorners = ([west, south, east, north]: Bounds): [
  [number, number],
  [number, number],
] => [
  [west, south],
  [east, north],
]

export const sizeOf = ({ clientWidth, clientHeight }: HTMLElement): Size => ({
  width: clientWidth,
  height: clientHeight,
})

/** What the whole article is drawn from. */
interface Story {
  index: DossierIndex
  boundaries: Boundaries
}

export function homeOptions({ index, boundaries }: Story, inset: Padding, size: Size) {
  return {
    bounds: toCorners(homeBounds(index, boundaries, size)),
    padding: homePadding(inset, size),
  }
}

/** The camera that frames bounds within the padding, at most so close; null where the library finds none. */
export function cameraAround(
  map: MapLibreMap,
  bounds: Bounds,
  padding: Padding,
  { maxZoom = MAX_ZOOM, bearing = 0 }: { maxZoom?: number; bearing?: number } = {},
): Camera | null {
  const found = map.cameraForBounds(toCorners(bounds), { padding, maxZoom, bearing })
  if (found?.center === undefined || found.zoom === undefined) return null
  const { lng, lat } = LngLat.convert(found.center)
  return { longitude: lng, latitude: lat, zoom: found.zoom, bearing, pitch: 0 }
}

/** The frame of the whole article, clear of what is covered. */
export function homeOf(
  map: MapLibreMap,
  { index, boundaries }: Story,
  inset: Padding,
  pane: Size,
): Camera | null {
  return cameraAround(map, homeBounds(index, boundaries, pane), homePadding(inset, pane))
}

/** What the map shows now, in a pane of so many CSS pixels. */
export function frameOf(map: MapLibreMap, pane: Size): Frame {
  const { lng, lat } = map.getCenter()
  const [[west, south], [east, north]] = map.getBounds().toArray()
  return {
    bounds: [west, south, east, north],
    middle: [lng, lat],
    zoom: map.getZoom(),
    ...pane,
    project: (position) => map.project(position),
  }
}

/** Pixels by which a span must move to lie between two edges; its middle is centred when it is too long. */
export function shiftInto(
  [low, high]: readonly [number, number],
  [first, last]: readonly [number, number],
): number {
  if (high - low > last - first) return (first + last) / 2 - (low + high) / 2
  if (low < first) return first - low
  if (high > last) return last - high
  return 0
}

/** The move of the map's content, in pixels, that brings bounds inside the padding. */
export function shiftToReveal(
  map: MapLibreMap,
  [west, south, east, north]: Bounds,
  padding: Padding,
): { x: number; y: number } {
  // Bounds across 180 degrees go on beyond it.
  const end = east < west ? east + 360 : east
  const corners = [
    [west, south],
    [end, south],
    [end, north],
    [west, north],
  ].map(([x = 0, y = 0]) => map.project([x, y]))
  const { clientWidth, clientHeight } = map.getContainer()
  const xs = corners.map(({ x }) => x)
  const ys = corners.map(({ y }) => y)
  return {
    x: shiftInto([Math.min(...xs), Math.max(...xs)], [padding.left, clientWidth - padding.right]),
    y: shiftInto([Math.min(...ys), Math.max(...ys)], [padding.top, clientHeight - padding.bottom]),
  }
}
