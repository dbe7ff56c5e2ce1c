/** A GeoJSON text against RFC 7946, whatever else its schema asks: features and collections. */
import type { DiagnosticText } from '../../../words/problems/diagnostic-text.ts'
import { GEOJSON_PROBLEMS } from '../../../words/problems/geojson.ts'
import { show } from '../../../words/problems/sentence-parts.ts'
import { repeated } from '../../repeated.ts'
import { isRecord, type Path } from '../../source-file.ts'
import { nearest, wordOf } from '../nearest.ts'
import type { LocatedDiagnostic } from '../located-diagnostic.ts'
import { geometryDiagnostics, GEOMETRY_TYPES } from './geometry.ts'
import { foreignMembers, memberDiagnostics } from './members.ts'

const TYPES = ['FeatureCollection', 'Feature', ...GEOMETRY_TYPES] as const

export function geojsonDiagnostics(value: unknown): LocatedDiagnostic[] {
  if (!isRecord(value)) {
    return [
      {
        path: [],
        code: 'rfc7946',
        ...GEOJSON_PROBLEMS.notObject(show(value)),
      },
    ]
  }
  const { type } = value
  const known = TYPES.find((one) => one === type)
  if (known === 'FeatureCollection') return collectionDiagnostics(value)
  if (known === 'Feature') return featureDiagnostics(value, [])
  if (known !== undefined) return geometryDiagnostics(value, [])
  return [
    typeDiagnostic(value),
    ...(Array.isArray(value['features']) ? collectionDiagnostics(value) : []),
  ]
}

function typeDiagnostic(value: Record<string, unknown>): LocatedDiagnostic {
  if (!Object.hasOwn(value, 'type'))
    return { path: [], code: 'rfc7946', ...GEOJSON_PROBLEMS.noFileType, missing: 'type' }
  const { type } = value
  return {
    path: ['type'],
    code: 'rfc7946',
    ...GEOJSON_PROBLEMS.unknownFileType(show(type), nearest(wordOf(type), TYPES)),
  }
}

function collectionDiagnostics(value: Record<string, unknown>): LocatedDiagnostic[] {
  const { features } = value
  const shared = [
    ...memberDiagnostics(value, []),
    ...foreignMembers(value, [], ['coordinates', 'geometries', 'geometry', 'properties']),
  ]
  if (!Array.isArray(features)) {
    const diagnostic: LocatedDiagnostic = Object.hasOwn(value, 'features')
      ? {
          path: ['features'],
          code: 'rfc7946',
          ...GEOJSON_PROBLEMS.featuresNotList(show(features)),
        }
      : {
          path: [],
          code: 'rfc7946',
          ...GEOJSON_PROBLEMS.noFeatures,
          missing: 'features',
        }
    return [...shared, diagnostic]
  }
  return [
    ...shared,
    ...features.flatMap((one: unknown, index) => featureDiagnostics(one, ['features', index])),
    ...repeatedIds(features),
  ]
}

function featureDiagnostics(value: unknown, path: Path): LocatedDiagnostic[] {
  const diagnostic = (said: DiagnosticText, ...steps: Path): LocatedDiagnostic => ({
    path: [...path, ...steps],
    code: 'rfc7946',
    ...said,
  })
  if (!isRecord(value)) return [diagnostic(GEOJSON_PROBLEMS.notFeature(show(value)))]
  const lacks = (missing: string, said: DiagnosticText): LocatedDiagnostic => ({
    ...diagnostic(said),
    missing,
  })
  const diagnostics = [
    ...memberDiagnostics(value, path),
    ...foreignMembers(value, path, ['coordinates', 'geometries', 'features']),
  ]
  const { type, geometry, properties, id } = value
  if (!Object.hasOwn(value, 'type')) {
    diagnostics.push(lacks('type', GEOJSON_PROBLEMS.noFeatureType))
  } else if (type !== 'Feature') {
    diagnostics.push(diagnostic(GEOJSON_PROBLEMS.featureType(show(type)), 'type'))
  }
  if (!Object.hasOwn(value, 'geometry')) {
    diagnostics.push(lacks('geometry', GEOJSON_PROBLEMS.noGeometry))
  } else if (geometry !== null)
    diagnostics.push(...geometryDiagnostics(geometry, [...path, 'geometry']))
  if (!Object.hasOwn(value, 'properties')) {
    diagnostics.push(lacks('properties', GEOJSON_PROBLEMS.noProperties))
  } else if (properties !== null && !isRecord(properties)) {
    diagnostics.push(
      diagnostic(GEOJSON_PROBLEMS.propertiesNotRecord(show(properties)), 'properties'),
    )
  }
  if (id !== undefined && typeof id !== 'string' && typeof id !== 'number') {
    diagnostics.push(diagnostic(GEOJSON_PROBLEMS.idNotText(show(id)), 'id'))
  }
  return diagnostics
}

function repeatedIds(features: readonly unknown[]): LocatedDiagnostic[] {
  const ids = features.map((feature) => (isRecord(feature) ? feature['id'] : undefined))
  return repeated(ids, (id) => id).map(({ item: id, at, beforeAt }) => ({
    path: ['features', at, 'id'],
    code: 'duplicate-id',
    ...GEOJSON_PROBLEMS.repeatedId(show(id), beforeAt + 1),
  }))
}
