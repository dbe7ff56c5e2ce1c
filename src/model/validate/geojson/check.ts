/** A GeoJSON text against RFC 7946, whatever else its schema asks: features and collections. */
import { isRecord, type Path } from '../../piece.ts'
import { meantOr, show, wordOf } from '../words.ts'
import type { Fault } from '../fault.ts'
import { geometryFaults, GEOMETRY_TYPES } from './geometry.ts'
import { foreignMembers, memberFaults } from './members.ts'

const TYPES = ['FeatureCollection', 'Feature', ...GEOMETRY_TYPES] as const

export function geojsonFaults(value: unknown): Fault[] {
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
  if (known === 'FeatureCollection') return collectionFaults(value)
  if (known === 'Feature') return featureFaults(value, [])
  if (known !== undefined) return geometryFaults(value, [])
  return [typeFault(value), ...(Array.isArray(value['features']) ? collectionFaults(value) : [])]
}

function typeFault(value: Record<string, unknown>): Fault {
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

function collectionFaults(value: Record<string, unknown>): Fault[] {
  const { features } = value
  const shared = [
    ...memberFaults(value, []),
    ...foreignMembers(value, [], ['coordinates', 'geometries', 'geometry', 'properties']),
  ]
  if (!Array.isArray(features)) {
    const mend = 'add "features": [ … ]'
    const fault: Fault = Object.hasOwn(value, 'features')
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
    return [...shared, fault]
  }
  return [
    ...shared,
    ...features.flatMap((one: unknown, index) => featureFaults(one, ['features', index])),
    ...repeatedIds(features),
  ]
}

function featureFaults(value: unknown, path: Path): Fault[] {
  const fault = (at: Path, what: string, mend: string): Fault => ({
    path: at,
    code: 'rfc7946',
    what,
    mend,
  })
  if (!isRecord(value))
    return [fault(path, `a feature is ${show(value)}`, 'write {"type": "Feature", …}')]
  const lacks = (missing: string, mend: string): Fault => ({
    ...fault(path, `the feature has no ${missing}`, mend),
    missing,
  })
  const faults = [
    ...memberFaults(value, path),
    ...foreignMembers(value, path, ['coordinates', 'geometries', 'features']),
  ]
  const { type, geometry, properties, id } = value
  if (!Object.hasOwn(value, 'type')) {
    faults.push(lacks('type', 'add "type": "Feature"'))
  } else if (type !== 'Feature') {
    faults.push(
      fault(
        [...path, 'type'],
        `a feature cannot have the type ${show(type)}`,
        'write "type": "Feature"',
      ),
    )
  }
  if (!Object.hasOwn(value, 'geometry')) {
    faults.push(lacks('geometry', 'add "geometry": null, or its geometry'))
  } else if (geometry !== null) faults.push(...geometryFaults(geometry, [...path, 'geometry']))
  if (!Object.hasOwn(value, 'properties')) {
    faults.push(lacks('properties', 'add "properties": { … }'))
  } else if (properties !== null && !isRecord(properties)) {
    faults.push(
      fault(
        [...path, 'properties'],
        `\`properties\` is ${show(properties)}`,
        'write { … } or null',
      ),
    )
  }
  if (id !== undefined && typeof id !== 'string' && typeof id !== 'number') {
    faults.push(fault([...path, 'id'], `the id is ${show(id)}`, 'write it as text'))
  }
  return faults
}

function repeatedIds(features: readonly unknown[]): Fault[] {
  const first = new Map<unknown, number>()
  return features.flatMap((feature, index): Fault[] => {
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
