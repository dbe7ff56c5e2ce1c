/** Web Mercator, once for the whole house: degrees WGS84 ↔ shares of the world's square, from its upper left corner. */

const RADIANS = Math.PI / 180

/** Longitude before latitude; beyond 85.05 degrees north or south the share leaves the square. */
export function toWorld([longitude, latitude]: readonly [number, number]): [x: number, y: number] {
  const northing = Math.asinh(Math.tan(latitude * RADIANS))
  return [longitude / 360 + 0.5, 0.5 - northing / (2 * Math.PI)]
}

export function fromWorld([x, y]: readonly [number, number]): [
  longitude: number,
  latitude: number,
] {
  return [(x - 0.5) * 360, Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) / RADIANS]
}
