/** Geometry objects of RFC 7946, 3.1. */
import { isRecord, type Path } from '../../source-file.ts'
import { meantOr, show, wordOf } from '../words.ts'
import type { LocatedDiagnostic } from '../located-diagnostic.ts'
import { lineDiagnostics, ringDiagnostics } from './lines.ts'
import { foreignMembers, memberDiagnostics } from './members.ts'
import { readPosition } from './positions.ts'

export const GEOMETRY_TYPES = [
  'Point',
  'MultiPoint',
  'LineString',
  'MultiLineString',
  'Polygon',
  'MultiPolygon',
  'GeometryCollection',
] as const

export function geometryDiagnostics(value: unknown, path: Path): LocatedDiagnostic[] {
  if (!isRecord(value)) {
    return [
      {
        path,
        code: 'rfc7946',
        what: `the geometry is ${show(value)}`,
        mend: 'write {"type": …, "coordinates": …}, or null for a feature without a place',
      },
    ]
  }
  const { type } = value
  const known = GEOMETRY_TYPES.find((one) => one === type)
  const shared = [
    ...memberDiagnostics(value, path),
    ...foreignMembers(value, path, ['geometry', 'properties', 'features']),
  ]
  if (known === undefined) return [...shared, typeDiagnostic(value, path)]
  if (known === 'GeometryCollection') return [...shared, ...collectionDiagnostics(value, path)]
  if (!Object.hasOwn(value, 'coordinates')) {
    const diagnostic: LocatedDiagnostic = {
      path,
      code: 'rfc7946',
      what: `the ${known} has no coordinates`,
      mend: 'add "coordinates": [ … ]',
      missing: 'coordinates',
    }
    return [...shared, diagnostic]
  }
  return [
    ...shared,
    ...coordinateDiagnostics(known, value['coordinates'], [...path, 'coordinates']),
  ]
}

function typeDiagnostic(value: Record<string, unknown>, path: Path): LocatedDiagnostic {
  const listed = `write one of ${GEOMETRY_TYPES.join(', ')}`
  if (!Object.hasOwn(value, 'type')) {
    return {
      path,
      code: 'rfc7946',
      what: 'the geometry has no type',
      mend: listed,
      missing: 'type',
    }
  }
  const { type } = value
  return {
    path: [...path, 'type'],
    code: 'rfc7946',
    what: `${show(type)} is not a type of geometry`,
    mend: meantOr(wordOf(type), GEOMETRY_TYPES, listed),
  }
}

function collectionDiagnostics(value: Record<string, unknown>, path: Path): LocatedDiagnostic[] {
  const { geometries } = value
  if (Array.isArray(geometries)) {
    return geometries.flatMap((one: unknown, index) =>
      geometryDiagnostics(one, [...path, 'geometries', index]),
    )
  }
  return [
    {
      path,
      code: 'rfc7946',
      what: 'the GeometryCollection has no list of geometries',
      mend: 'add "geometries": [ … ]',
    },
  ]
}

type Shape = Exclude<(typeof GEOMETRY_TYPES)[number], 'GeometryCollection'>

/** Brackets around a position's numbers, and the type that has one pair more or fewer. */
const DEPTHS: Record<Shape, { depth: number; deeper: Shape | null; flatter: Shape | null }> = {
  Point: { depth: 1, deeper: 'MultiPoint', flatter: null },
  MultiPoint: { depth: 2, deeper: null, flatter: 'Point' },
  LineString: { depth: 2, deeper: 'MultiLineString', flatter: null },
  MultiLineString: { depth: 3, deeper: null, flatter: 'LineString' },
  Polygon: { depth: 3, deeper: 'MultiPolygon', flatter: null },
  MultiPolygon: { depth: 4, deeper: null, flatter: 'Polygon' },
}

function depthDiagnostic(shape: Shape, value: unknown, path: Path): LocatedDiagnostic | null {
  let depth = 0
  let inner: unknown = value
  for (; Array.isArray(inner) && depth < 9; inner = inner[0] as unknown) depth += 1
  const { depth: wanted, deeper, flatter } = DEPTHS[shape]
  if (typeof inner !== 'number' || depth === wanted) return null
  const other = depth === wanted + 1 ? deeper : depth === wanted - 1 ? flatter : null
  const change = depth < wanted ? 'put them into brackets' : 'take brackets off'
  return {
    path,
    code: 'rfc7946',
    what: `the coordinates of a ${shape} stand in ${pairs(wanted)}, and these in ${pairs(depth)}`,
    mend: other === null ? change : `${change}, or write the type ${other}`,
  }
}

const pairs = (count: number) => `${count} bracket${count === 1 ? '' : 's'}`

function coordinateDiagnostics(shape: Shape, value: unknown, path: Path): LocatedDiagnostic[] {
  const nested = depthDiagnostic(shape, value, path)
  if (nested !== null) return [nested]
  const each = (
    noun: string,
    diagnosticsOf: (one: unknown, at: Path, index: number) => LocatedDiagnostic[],
  ): LocatedDiagnostic[] =>
    Array.isArray(value)
      ? value.flatMap((one: unknown, index) => diagnosticsOf(one, [...path, index], index))
      : [
          {
            path,
            code: 'rfc7946',
            what: `the coordinates are ${show(value)}`,
            mend: `write a list of ${noun}`,
          },
        ]
  switch (shape) {
    case 'Point':
      return readPosition(value, path).diagnostics
    case 'MultiPoint':
      return each('positions', (one, at) => readPosition(one, at).diagnostics)
    case 'LineString':
      return lineDiagnostics(value, path)
    case 'MultiLineString':
      return each('lines', lineDiagnostics)
    case 'Polygon':
      return each('rings', (one, at, index) => ringDiagnostics(one, at, index > 0))
    case 'MultiPolygon':
      return each('polygons', (one, at) => coordinateDiagnostics('Polygon', one, at))
    default:
      return shape satisfies never
  }
}
