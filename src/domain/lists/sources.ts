/** What a record of a file rests on: the article where the article has it, else who does. */
import { sourcesOfFinding } from '../../model/findings.ts'
import { sourcesOfJudgement } from '../../model/judgements.ts'
import { actorsOf } from '../../model/readings.ts'
import type { DossierIndex } from '../dossier-index.ts'
import { readingOf } from '../marks.ts'
import { refer } from '../references.ts'
import { placeSources } from './place-sources.ts'
import type { ReadingChoice } from '../../model/schema/vocabulary.ts'

/** Ids of sources, each as often as it is named; empty where nothing of the dossier says who has it. */
export function sourcesOfRecord(
  index: DossierIndex,
  reference: string,
  reading: ReadingChoice,
): string[] {
  const found = index.record(reference)
  const article = index.dossier.meta.article.source
  const others = index.findingsOf(reference).flatMap(({ finding }) => sourcesOfFinding(finding))
  switch (found?.kind) {
    case 'incident':
      return [...readingOf(found.record, reading).sources]
    case 'route':
      return found.record.properties.legs.flatMap((leg) => leg.sources)
    case 'source':
      return [found.record.id]
    case 'factor': {
      const { supports, against, indicators } = found.record
      const values = indicators.flatMap((one) => one.values)
      return [...supports, ...against, ...values].flatMap(({ sources }) => sources)
    }
    case 'judgement':
      return sourcesOfJudgement(found.record)
    case 'place':
      return [...placeSources(index, found.record), ...others]
    case 'actor': {
      if (index.claimsAbout(reference).length > 0) return [article, ...others]
      return index.toldIncidents
        .filter((told) => actorsOf(told).some(({ actor }) => refer('actor', actor) === reference))
        .flatMap((one) => readingOf(one, reading).sources)
    }
    case 'claim':
      return [article, ...others]
    case 'date':
    case undefined:
      return []
    default:
      return found satisfies never
  }
}
