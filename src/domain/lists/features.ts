/** Rows as GeoJSON by RFC 7946. */
import { bbox } from '@turf/turf'
import type { BBox, Feature, FeatureCollection, Geometry } from 'geojson'
import type { Whereabouts } from '../../model/schema/dossier.ts'
import { PRECISIONS } from '../../model/schema/vocabulary.ts'
import type { DossierIndex, DossierRecord } from '../dossier-index.ts'
import { readingOf } from '../marks.ts'
import { NOTHING, type Row } from './cell.ts'
import { whereaboutsOf } from './claim-row.ts'
import type { Column } from './columns.ts'
import { geometryOf, precisionOfPlace, type DrawnAs } from './geometry.ts'

type Properties = Readonly<Record<string, string | number | boolean | null>>
type RowFeature = Feature<Geometry | null, Properties>
export type RowCollection = FeatureCollection<Geometry | null, Properties>

interface Question {
  columns: readonly Column[]
  reading: 'told' | 'checked'
  drawnAs: DrawnAs
}

const listed = (ids: Iterable<string>) => [...new Set(ids)].join('; ')

function placesOf(found: DossierRecord | null, reading: 'told' | 'checked'): Whereabouts[] {
  switch (found?.kind) {
    case 'incident':
      return readingOf(found.record, reading).places
    case 'claim':
      return whereaboutsOf(found.record, reading)
    case 'place':
      return [{ place: found.record.id, precision: precisionOfPlace(found.record) }]
    case 'actor':
    case 'route':
    case 'factor':
    case 'source':
    case 'date':
    case undefined:
      return []
    default:
      return found satisfies never
  }
}

function geometryOfRecord(
  found: DossierRecord | null,
  { reading, drawnAs }: Question,
): Geometry | null {
  if (found?.kind !== 'route') return geometryOf(placesOf(found, reading), drawnAs)
  const { type, coordinates } = found.record.geometry
  return { type, coordinates: coordinates.map((line) => line.map((one) => one.slice(0, 2))) }
}

function sourcesOf(
  index: DossierIndex,
  { reference }: Row,
  found: DossierRecord | null,
  reading: 'told' | 'checked',
): string[] {
  if (found?.kind === 'incident') return readingOf(found.record, reading).sources
  if (found?.kind === 'route') return found.record.properties.legs.flatMap((leg) => leg.sources)
  if (found?.kind === 'source') return [found.record.id]
  const disputed = index.disputesOf(reference).flatMap(({ dispute }) => dispute.sources)
  return [index.dossier.meta.article.source, ...disputed]
}

/** Says how closely the geometry is known, where its places differ each way: a file must not claim more than its source. */
function precisionOf(found: DossierRecord | null, reading: 'told' | 'checked'): string | null {
  if (found?.kind === 'claim' && found.record.places.length === 0) return found.record.precision
  const known = placesOf(found, reading).map((one) => one.precision)
  const listedOnce = PRECISIONS.filter((one) => known.includes(one))
  return listedOnce.length === 0 ? null : listed(listedOnce)
}

export function markingOf(index: DossierIndex, found: DossierRecord | null): string {
  const own =
    found === null || found.kind === 'date'
      ? undefined
      : 'properties' in found.record
        ? found.record.properties.marking
        : found.record.marking
  return own ?? index.dossier.meta.marking
}

function featureOf(index: DossierIndex, row: Row, question: Question): RowFeature {
  const found = index.record(row.reference)
  const claims = found?.kind === 'claim' ? [found.record] : index.claimsAbout(row.reference)
  const own = question.columns.map(({ id }) => [id, (row.cells[id] ?? NOTHING).plain] as const)
  return {
    type: 'Feature',
    id: row.reference,
    geometry: geometryOfRecord(found, question),
    properties: {
      ...Object.fromEntries(own),
      precision: precisionOf(found, question.reading),
      claim_ids: listed(claims.map((one) => one.id)),
      source_ids: listed(sourcesOf(index, row, found, question.reading)),
      reading: question.reading,
      marking: markingOf(index, found),
    },
  }
}

/** West, south, east, north of all that has a place; undefined where nothing has. */
function boundsOf(features: readonly RowFeature[]): BBox | undefined {
  const located = features.flatMap(({ geometry }) => geometry ?? [])
  if (located.length === 0) return undefined
  return bbox({ type: 'GeometryCollection', geometries: located })
}

/**
 * A feature a row, in the order of the rows; without a place its geometry is null. Properties are
 * the shown columns by id, as in CSV, then `precision`, the ids of claims and sources joined by
 * semicolons, the reading, and the TLP marking.
 */
export function featuresOf(
  index: DossierIndex,
  rows: readonly Row[],
  question: Question,
): RowCollection {
  const features = rows.map((row) => featureOf(index, row, question))
  const bounds = boundsOf(features)
  return {
    type: 'FeatureCollection',
    ...(bounds === undefined ? {} : { bbox: bounds }),
    features,
  }
}
