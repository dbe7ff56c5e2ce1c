/** Where a position of the globe falls on a map that is neither turned nor tilted. */

export interface Camera {
  zoom: number
  latitude: number
  longitude: number
}
interface Size {
  width: number
  height: number
}
export interface Pixel {
  x: number
  y: number
}

/** MapLibre's world is one square of this many pixels at zoom 0. */
const WORLD = 512

function worldPixel(longitude: number, latitude: number, zoom: number): Pixel {
  const size = WORLD * 2 ** zoom
  const northing = Math.log(Math.tan(Math.PI / 4 + (latitude * Math.PI) / 360))
  return { x: (longitude / 360 + 0.5) * size, y: (0.5 - northing / (2 * Math.PI)) * size }
}

/** CSS pixels from the map's upper left corner. */
export function pixelOf(
  camera: Camera,
  [longitude, latitude]: readonly [number, number],
  { width, height }: Size,
): Pixel {
  const at = worldPixel(longitude, latitude, camera.zoom)
  const middle = worldPixel(camera.longitude, camera.latitude, camera.zoom)
  return { x: width / 2 + at.x - middle.x, y: height / 2 + at.y - middle.y }
}
