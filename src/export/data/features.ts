/** Every record that has a place, as features: incidents, places, routes leg by leg, and the areas of factors. */
import type { Feature, Geometry } from 'geojson'
import { boundsOf } from '../../domain/lists/bbox.ts'
import { COLUMNS } from '../../domain/lists/columns.ts'
import { featuresOf, radiusAmong } from '../../domain/lists/features.ts'
import { geometryOf } from '../../domain/lists/geometry.ts'
import { rowsOf } from '../../domain/lists/rows.ts'
import { sourcesOfRecord } from '../../domain/lists/sources.ts'
import { documentsAbout } from '../../domain/record-documents.ts'
import { refer } from '../../domain/references.ts'
import type { Factor } from '../../model/schema/dossier.ts'
import { sayDocument } from '../../words/record/documents.ts'
import type { Records } from './records.ts'

export const RECORD_KINDS = ['factor', 'place', 'route', 'incident'] as const
export type RecordKind = (typeof RECORD_KINDS)[number]

export interface RecordFeature extends Feature<Geometry | null, Record<string, unknown>> {
  id: string
}

const LISTS = { place: 'places', route: 'routes', incident: 'incidents' } as const

/** Properties are the columns of the record's table by id, then `record`, `says`, and what `featuresOf` adds. */
export function recordFeatures(records: Records, kind: RecordKind): RecordFeature[] {
  const { index, reading, drawnAs } = records
  const all =
    kind === 'factor'
      ? index.dossier.factors.map((one) => factorFeature(records, one))
      : featuresOf(index, rowsOf(index, LISTS[kind], reading), {
          columns: COLUMNS[LISTS[kind]],
          reading,
          drawnAs,
        }).features.map((one) => {
          const id = String(one.id)
          return {
            ...one,
            id,
            properties: { record: kind, ...one.properties, ...more(records, id) },
          }
        })
  return all.map((one) => {
    const bounds = one.geometry === null ? undefined : boundsOf([one.geometry])
    return bounds === undefined ? one : { ...one, bbox: bounds }
  })
}

/** What the table of the record has no column for. */
function more(records: Records, reference: string): Record<string, unknown> {
  return { ...ownMore(records, reference), ...documentsOf(records, reference) }
}

/** A file of records holds none of the documents: it says what there is, and whose it is. */
function documentsOf({ index }: Records, reference: string): Record<string, unknown> {
  const documents = documentsAbout(index.dossier, reference).map(sayDocument)
  return documents.length === 0 ? {} : { documents }
}

function ownMore({ index, reading }: Records, reference: string): Record<string, unknown> {
  const found = index.record(reference)
  if (found?.kind === 'route') {
    const { says, legs } = found.record.properties
    // Leg i is line i of the geometry, as in our own files; `legs` itself is their number.
    return { says, legs_of_line: legs }
  }
  if (found?.kind === 'place') return { note: found.record.properties.note ?? null }
  if (found?.kind !== 'incident') return {}
  const { told, checked } = found.record
  return { says: (reading === 'checked' && checked !== null ? checked : told).says }
}

function factorFeature(records: Records, factor: Factor): RecordFeature {
  const { index, reading, drawnAs } = records
  const { id, title, kind, family, says, places, routes, indicators, marking } = factor
  const reference = refer('factor', id)
  return {
    type: 'Feature',
    id: reference,
    geometry: geometryOf(places, drawnAs),
    properties: {
      record: 'factor',
      title,
      kind,
      family,
      says,
      routes: routes.map((one) => refer('route', one)).join('; '),
      // No verdict is given on a factor.
      verdict: null,
      confidence: null,
      origins: null,
      radius_km: radiusAmong(index, places),
      precision: [...new Set(places.map((one) => one.precision))].join('; ') || null,
      claim_ids: index
        .claimsAbout(reference)
        .map((one) => one.id)
        .join('; '),
      source_ids: [...new Set(sourcesOfRecord(index, reference, reading))].join('; '),
      // As in our own files: what is measured, and each figure with its place, date and sources.
      indicators,
      ...documentsOf(records, reference),
      reading,
      marking: marking ?? index.dossier.meta.marking,
    },
  }
}
