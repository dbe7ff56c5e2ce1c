/** Geometry objects of RFC 7946, 3.1. */
import { GEOJSON_PROBLEMS, type ListNoun } from '../../../words/problems/geojson.ts'
import { show } from '../../../words/problems/sentence-parts.ts'
import { isRecord, type Path } from '../../source-file.ts'
import { nearest, wordOf } from '../nearest.ts'
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
        ...GEOJSON_PROBLEMS.notGeometry(show(value)),
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
      ...GEOJSON_PROBLEMS.noCoordinates(known),
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
  if (!Object.hasOwn(value, 'type')) {
    return {
      path,
      code: 'rfc7946',
      ...GEOJSON_PROBLEMS.noGeometryType(GEOMETRY_TYPES),
      missing: 'type',
    }
  }
  const { type } = value
  const near = nearest(wordOf(type), GEOMETRY_TYPES)
  return {
    path: [...path, 'type'],
    code: 'rfc7946',
    ...GEOJSON_PROBLEMS.unknownGeometryType(show(type), near, GEOMETRY_TYPES),
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
      ...GEOJSON_PROBLEMS.noGeometries,
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
  return {
    path,
    code: 'rfc7946',
    ...GEOJSON_PROBLEMS.depth(shape, wanted, depth, other),
  }
}

function coordinateDiagnostics(shape: Shape, value: unknown, path: Path): LocatedDiagnostic[] {
  const nested = depthDiagnostic(shape, value, path)
  if (nested !== null) return [nested]
  const each = (
    noun: ListNoun,
    diagnosticsOf: (one: unknown, at: Path, index: number) => LocatedDiagnostic[],
  ): LocatedDiagnostic[] =>
    Array.isArray(value)
      ? value.flatMap((one: unknown, index) => diagnosticsOf(one, [...path, index], index))
      : [
          {
            path,
            code: 'rfc7946',
            ...GEOJSON_PROBLEMS.coordinatesNotList(show(value), noun),
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
