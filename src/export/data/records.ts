/** What every exporter of records starts from: the index, the reading that is shown, and the map's rule of what may be drawn. */
import { slidesOf } from '../../presentation/slides/slides.ts'
import { DossierIndex } from '../../domain/dossier-index.ts'
import type { DrawnAs } from '../../domain/lists/geometry.ts'
import { drawnExtentOf } from '../../domain/drawn-extent.ts'
import type { ExportJob } from '../job.ts'
import type { ReadingChoice } from '../../model/schema/vocabulary.ts'

export interface Records {
  index: DossierIndex
  /** As the article tells it, unless a View is exported that shows the other. */
  reading: ReadingChoice
  drawnAs: DrawnAs
}

export function recordsOf({ dossier, boundaries, scope }: ExportJob): Records {
  const index = new DossierIndex(dossier)
  return {
    index,
    reading: readingOf(index, scope),
    drawnAs: (place, precision) => drawnExtentOf(index, boundaries, place, precision),
  }
}

function readingOf(index: DossierIndex, scope: ExportJob['scope']): ReadingChoice {
  const { briefing } = index.dossier
  if (scope.what === 'view') return scope.view.reading
  if (scope.what === 'briefing' || briefing === undefined) return 'told'
  return slidesOf(index, briefing).find(({ id }) => id === scope.id)?.view.reading ?? 'told'
}

const encoder = new TextEncoder()

/** Texts as bytes, part by part; between parts the reader is told, and an abort is heard. */
export async function* written(
  { signal, onProgress }: Pick<ExportJob, 'signal' | 'onProgress'>,
  parts: Iterable<string>,
  total: number,
): AsyncGenerator<Uint8Array> {
  let done = 0
  for (const part of parts) {
    signal?.throwIfAborted()
    yield encoder.encode(part)
    done += 1
    onProgress?.(Math.min(done, total), total)
    // An abort is heard between two turns only.
    if (done % 64 === 0) await Promise.resolve()
  }
}
