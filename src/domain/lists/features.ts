/** Rows as GeoJSON by RFC 7946. */
import type { Feature, FeatureCollection, Geometry } from 'geojson'
import type { Whereabouts } from '../../model/schema/dossier.ts'
import { PRECISIONS, type ReadingChoice } from '../../model/schema/vocabulary.ts'
import type { DossierIndex, DossierRecord } from '../dossier-index.ts'
import { readingOf } from '../marks.ts'
import { NOTHING, type Row } from './cell.ts'
import { whereaboutsOf } from '../checked.ts'
import { rulingOf } from '../evidence/verdict.ts'
import type { Column } from './columns.ts'
import { boundsOf } from './bbox.ts'
import { sourcesOfRecord } from './sources.ts'
import { geometryOf, precisionOfPlace, type DrawnAs } from './geometry.ts'

type Properties = Readonly<Record<string, string | number | boolean | null>>
type RowFeature = Feature<Geometry | null, Properties>
export type RowCollection = FeatureCollection<Geometry | null, Properties>

interface Question {
  columns: readonly Column[]
  reading: ReadingChoice
  drawnAs: DrawnAs
}

const listed = (ids: Iterable<string>) => [...new Set(ids)].join('; ')

function placesOf(found: DossierRecord | null, reading: ReadingChoice): readonly Whereabouts[] {
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
    case 'judgement':
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

/** Says how closely the geometry is known, where its places differ each way: a file must not claim more than its source. */
function precisionOf(found: DossierRecord | null, reading: ReadingChoice): string | null {
  if (found?.kind === 'claim' && found.record.places.length === 0) return found.record.precision
  const known = placesOf(found, reading).map((one) => one.precision)
  const listedOnce = PRECISIONS.filter((one) => known.includes(one))
  return listedOnce.length === 0 ? null : listed(listedOnce)
}

/**
 * Kilometres by which its positions may be off, the most where there are several; null where each is a settlement's own
 * or none is drawn as a point.
 */
export const radiusOf = (
  index: DossierIndex,
  found: DossierRecord | null,
  reading: ReadingChoice,
): number | null => radiusAmong(index, placesOf(found, reading))

/** The same of places by themselves. */
export function radiusAmong(index: DossierIndex, places: readonly Whereabouts[]): number | null {
  const known = places
    .filter(({ precision }) => precision === 'point' || precision === 'city')
    .flatMap(({ place }) => index.places.get(place)?.properties.radiusKm ?? [])
  return known.length === 0 ? null : Math.max(...known)
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
  const ruling = rulingOf(index, row.reference)
  const own = question.columns.map(({ id }) => [id, (row.cells[id] ?? NOTHING).plain] as const)
  return {
    type: 'Feature',
    id: row.reference,
    geometry: geometryOfRecord(found, question),
    properties: {
      ...Object.fromEntries(own),
      verdict: ruling?.verdict ?? null,
      confidence: ruling?.confidence ?? null,
      origins: ruling?.origins ?? null,
      precision: precisionOf(found, question.reading),
      radius_km: radiusOf(index, found, question.reading),
      claim_ids: listed(claims.map((one) => one.id)),
      source_ids: listed(sourcesOfRecord(index, row.reference, question.reading)),
      reading: question.reading,
      marking: markingOf(index, found),
    },
  }
}

/**
 * A feature a row, in the order of the rows; without a place its geometry is null. Properties are
 * the shown columns by id, as in CSV, then the verdict with its confidence and its number of origins (null where no verdict
 * is given on such a record), `precision`, `radius_km`, the ids of claims and sources joined by
 * semicolons, the reading, and the TLP marking.
 */
export function featuresOf(
  index: DossierIndex,
  rows: readonly Row[],
  question: Question,
): RowCollection {
  const features = rows.map((row) => featureOf(index, row, question))
  const bounds = boundsOf(features.flatMap(({ geometry }) => geometry ?? []))
  return {
    type: 'FeatureCollection',
    ...(bounds === undefined ? {} : { bbox: bounds }),
    features,
  }
}
