/** Geometries on the map's plane, each projected once however many pictures are drawn from it. */
import type { Geometry, Position } from 'geojson'
import { toWorld } from './camera.ts'

/** A ring, a line or points: x and y by turns, in shares of the world's square. */
export interface ShapePart {
  points: Float64Array
  /** Of a ring: whether it bounds its polygon from outside. */
  outer: boolean
  box: { left: number; top: number; right: number; bottom: number }
}

export interface WorldShape {
  type: 'Point' | 'LineString' | 'Polygon'
  parts: readonly ShapePart[]
}

const known = new WeakMap<Geometry, WorldShape>()

/** @throws for a collection of geometries, which no source of ours holds. */
export function worldShape(geometry: Geometry): WorldShape {
  const before = known.get(geometry)
  if (before !== undefined) return before
  const shape = shapeOf(geometry)
  known.set(geometry, shape)
  return shape
}

function shapeOf(geometry: Geometry): WorldShape {
  switch (geometry.type) {
    case 'Point':
      return { type: 'Point', parts: [part([geometry.coordinates])] }
    case 'MultiPoint':
      return { type: 'Point', parts: geometry.coordinates.map((one) => part([one])) }
    case 'LineString':
      return { type: 'LineString', parts: [part(geometry.coordinates)] }
    case 'MultiLineString':
      return { type: 'LineString', parts: geometry.coordinates.map((line) => part(line)) }
    case 'Polygon':
      return { type: 'Polygon', parts: rings(geometry.coordinates) }
    case 'MultiPolygon':
      return { type: 'Polygon', parts: geometry.coordinates.flatMap(rings) }
    case 'GeometryCollection':
      throw new Error('a source holds a collection of geometries, which is not drawn')
    default:
      return geometry satisfies never
  }
}

/** Outer rings run clockwise on the screen and holes against it: what is to the right of a line is inside. */
function rings(list: readonly Position[][]): ShapePart[] {
  return list.map((ring, at) => {
    const made = part(ring, at === 0)
    return areaOf(made.points) > 0 === made.outer ? made : turned(made)
  })
}

function part(positions: readonly Position[], outer = true): ShapePart {
  const points = new Float64Array(positions.length * 2)
  const box = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity }
  for (const [at, [longitude = 0, latitude = 0]] of positions.entries()) {
    const [x, y] = toWorld(longitude, latitude)
    points[at * 2] = x
    points[at * 2 + 1] = y
    box.left = Math.min(box.left, x)
    box.right = Math.max(box.right, x)
    box.top = Math.min(box.top, y)
    box.bottom = Math.max(box.bottom, y)
  }
  return { points, outer, box }
}

/** Twice the area; above 0 where the ring runs clockwise with y downwards. */
function areaOf(points: Float64Array): number {
  let area = 0
  const count = points.length / 2
  for (let at = 0; at < count; at += 1) {
    const next = ((at + 1) % count) * 2
    const [x, y] = [points[at * 2] ?? 0, points[at * 2 + 1] ?? 0]
    area += x * (points[next + 1] ?? 0) - (points[next] ?? 0) * y
  }
  return area
}

function turned(one: ShapePart): ShapePart {
  const count = one.points.length / 2
  const points = new Float64Array(one.points.length)
  for (let at = 0; at < count; at += 1) {
    points[at * 2] = one.points[(count - 1 - at) * 2] ?? 0
    points[at * 2 + 1] = one.points[(count - 1 - at) * 2 + 1] ?? 0
  }
  return { ...one, points }
}
