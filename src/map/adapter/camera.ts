/** Cameras: reading the map's, comparing two, and the smallest move that brings something into sight. */
import type { Map as MapLibreMap } from 'maplibre-gl'
import type { DossierIndex } from '../../domain/dossier-index.ts'
import type { Camera } from '../../view/view.ts'
import { fitting, homePadding, type Bounds, type Padding, type Size } from '../sources/frame.ts'

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

export function homeOptions(index: DossierIndex, inset: Padding, size: Size) {
  return {
    bounds: toCorners(index.dossier.meta.bounds),
    padding: homePadding(inset, size),
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
  const corners = [
    [west, south],
    [east, south],
    [east, north],
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
