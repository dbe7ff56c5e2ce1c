/** Writes a topology on the grid as TopoJSON: only the arcs its objects use, as steps of whole grid units. */
import type { GeometryObject, Topology } from 'topojson-specification'
import { GRID_DEGREES, GRID_ORIGIN, type GridArc } from './grid.ts'

type Objects = Record<string, GeometryObject>
type Indices = number | Indices[]

const collapsed = (arc: GridArc | undefined) =>
  arc === undefined || arc.every((point) => point.join() === arc[0]?.join())

export function packTopology<T extends Objects>(objects: T, arcs: readonly GridArc[]): Topology<T> {
  const order = new Map<number, number>()
  const renumber = (index: number): number => {
    const arc = index < 0 ? ~index : index
    const place = order.get(arc) ?? order.size
    order.set(arc, place)
    return index < 0 ? ~place : place
  }
  const walk = (indices: Indices): Indices =>
    typeof indices === 'number'
      ? renumber(indices)
      : indices
          .filter((one) => typeof one !== 'number' || !collapsed(arcs[one < 0 ? ~one : one]))
          .map(walk)
          .filter((one) => typeof one === 'number' || one.length > 0)
  const packed = (object: GeometryObject): GeometryObject => {
    if (object.type === 'GeometryCollection')
      return { ...object, geometries: object.geometries.map(packed) }
    if (!('arcs' in object)) return object
    return { ...object, arcs: walk(object.arcs as Indices) } as GeometryObject
  }
  const named = Object.fromEntries(
    Object.entries(objects).map(([name, object]) => [name, packed(object)]),
  ) as T
  return {
    type: 'Topology',
    transform: { scale: [GRID_DEGREES, GRID_DEGREES], translate: [...GRID_ORIGIN] },
    objects: named,
    arcs: [...order.keys()].map((index) => steps(arcs[index] ?? [])),
  }
}

function steps(arc: GridArc): [number, number][] {
  return arc.map(([x, y], index) => {
    const [beforeX, beforeY] = arc[index - 1] ?? [0, 0]
    return [x - beforeX, y - beforeY]
  })
}
