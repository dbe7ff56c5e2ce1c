/** Positions, rings and polygons as plain arrays: longitude and latitude in degrees. */
export type Position = [longitude: number, latitude: number]
export type Ring = Position[]
/** An outer ring and the holes in it. */
export type Polygon = Ring[]

const KILOMETRES_PER_DEGREE = 111.195

/** Kilometres east and north of the equator's origin, true near the given latitude only. */
export function kilometres([longitude, latitude]: Position, at: number): Position {
  return [
    longitude * KILOMETRES_PER_DEGREE * Math.cos((at * Math.PI) / 180),
    latitude * KILOMETRES_PER_DEGREE,
  ]
}

/** Signed area in square degrees; positive when the ring runs anticlockwise. */
export function signedArea(ring: Ring): number {
  let sum = 0
  ring.forEach(([x, y], index) => {
    const [nextX, nextY] = ring[(index + 1) % ring.length] ?? [x, y]
    sum += x * nextY - nextX * y
  })
  return sum / 2
}

/** Square kilometres of a ring, by its mean latitude: good to a few per cent for a province. */
export function areaKm2(ring: Ring): number {
  const middle = ring.reduce((sum, [, latitude]) => sum + latitude, 0) / (ring.length || 1)
  return (
    Math.abs(signedArea(ring)) *
    KILOMETRES_PER_DEGREE ** 2 *
    Math.cos((Math.min(Math.abs(middle), 89) * Math.PI) / 180)
  )
}

function ringContains(ring: Ring, [x, y]: Position): boolean {
  let inside = false
  ring.forEach(([x1, y1], index) => {
    const [x2, y2] = ring[(index + 1) % ring.length] ?? [x1, y1]
    if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) inside = !inside
  })
  return inside
}

export function polygonContains(polygon: Polygon, position: Position): boolean {
  return (
    polygon.length > 0 && polygon.filter((ring) => ringContains(ring, position)).length % 2 === 1
  )
}

export function anyContains(polygons: readonly Polygon[], position: Position): boolean {
  return polygons.some((polygon) => polygonContains(polygon, position))
}
