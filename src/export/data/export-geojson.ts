/** Records as one GeoJSON collection by RFC 7946, a feature at a time. */
import { boundsOf } from '../../domain/lists/bbox.ts'
import type { Exporter } from '../job.ts'
import { RECORD_KINDS, recordFeatures } from './features.ts'
import { recordsOf, written } from './records.ts'

/**
 * Features carry the record's reference as `id`. The collection's own members beside the standard's
 * (`title`, `author`, `as_of`, `marking`, `reading`) are foreign members in the sense of its section 6.1.
 */
export const exportGeojson: Exporter = (job) => {
  const records = recordsOf(job)
  const features = RECORD_KINDS.flatMap((kind) => recordFeatures(records, kind))
  return written(job, textOf(), features.length)

  function* textOf(): Generator<string> {
    const { title, author, asOf } = job.dossier.meta
    const bounds = boundsOf(features.flatMap(({ geometry }) => geometry ?? []))
    const head = JSON.stringify({
      type: 'FeatureCollection',
      title,
      author,
      as_of: asOf,
      marking: job.marking,
      reading: records.reading,
      ...(bounds === undefined ? {} : { bbox: bounds }),
    })
    yield `${head.slice(0, -1)},"features":[`
    for (const [at, one] of features.entries())
      yield `${at === 0 ? '' : ','}\n${JSON.stringify(one)}`
    yield '\n]}\n'
  }
}
