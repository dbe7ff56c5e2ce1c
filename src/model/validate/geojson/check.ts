/** A GeoJSON text against RFC 7946, whatever else its schema asks: features and collections. */
import { isRecord, type Path } from '../../source-file.ts'
import { meantOr, show, wordOf } from '../words.ts'
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
        what: `GeoJSON is an object, not ${show(value)}`,
        mend: 'write {"type": "FeatureCollection", "features": [ … ]}',
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
  const mend = 'write "type": "FeatureCollection"'
  if (!Object.hasOwn(value, 'type'))
    return { path: [], code: 'rfc7946', what: 'the file has no type', mend, missing: 'type' }
  const { type } = value
  return {
    path: ['type'],
    code: 'rfc7946',
    what: `${show(type)} is not a type of GeoJSON`,
    mend: meantOr(wordOf(type), TYPES, mend),
  }
}

function collectionDiagnostics(value: Record<string, unknown>): LocatedDiagnostic[] {
  const { features } = value
  const shared = [
    ...memberDiagnostics(value, []),
    ...foreignMembers(value, [], ['coordinates', 'geometries', 'geometry', 'properties']),
  ]
  if (!Array.isArray(features)) {
    const mend = 'add "features": [ … ]'
    const diagnostic: LocatedDiagnostic = Object.hasOwn(value, 'features')
      ? {
          path: ['features'],
          code: 'rfc7946',
          what: `\`features\` is ${show(features)}, not a list`,
          mend,
        }
      : {
          path: [],
          code: 'rfc7946',
          what: 'the collection has no features',
          mend,
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
  const diagnostic = (at: Path, what: string, mend: string): LocatedDiagnostic => ({
    path: at,
    code: 'rfc7946',
    what,
    mend,
  })
  if (!isRecord(value))
    return [diagnostic(path, `a feature is ${show(value)}`, 'write {"type": "Feature", …}')]
  const lacks = (missing: string, mend: string): LocatedDiagnostic => ({
    ...diagnostic(path, `the feature has no ${missing}`, mend),
    missing,
  })
  const diagnostics = [
    ...memberDiagnostics(value, path),
    ...foreignMembers(value, path, ['coordinates', 'geometries', 'features']),
  ]
  const { type, geometry, properties, id } = value
  if (!Object.hasOwn(value, 'type')) {
    diagnostics.push(lacks('type', 'add "type": "Feature"'))
  } else if (type !== 'Feature') {
    diagnostics.push(
      diagnostic(
        [...path, 'type'],
        `a feature cannot have the type ${show(type)}`,
        'write "type": "Feature"',
      ),
    )
  }
  if (!Object.hasOwn(value, 'geometry')) {
    diagnostics.push(lacks('geometry', 'add "geometry": null, or its geometry'))
  } else if (geometry !== null)
    diagnostics.push(...geometryDiagnostics(geometry, [...path, 'geometry']))
  if (!Object.hasOwn(value, 'properties')) {
    diagnostics.push(lacks('properties', 'add "properties": { … }'))
  } else if (properties !== null && !isRecord(properties)) {
    diagnostics.push(
      diagnostic(
        [...path, 'properties'],
        `\`properties\` is ${show(properties)}`,
        'write { … } or null',
      ),
    )
  }
  if (id !== undefined && typeof id !== 'string' && typeof id !== 'number') {
    diagnostics.push(diagnostic([...path, 'id'], `the id is ${show(id)}`, 'write it as text'))
  }
  return diagnostics
}

function repeatedIds(features: readonly unknown[]): LocatedDiagnostic[] {
  const first = new Map<unknown, number>()
  return features.flatMap((feature, index): LocatedDiagnostic[] => {
    const id = isRecord(feature) ? feature['id'] : undefined
    if (id === undefined) return []
    const before = first.get(id)
    if (before === undefined) {
      first.set(id, index)
      return []
    }
    return [
      {
        path: ['features', index, 'id'],
        code: 'duplicate-id',
        what: `the id ${show(id)} is taken by feature ${before + 1} of the file`,
        mend: 'give one of the two another id',
      },
    ]
  })
}
