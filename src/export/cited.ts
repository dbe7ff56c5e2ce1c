/** What a slide rests on: the sources of the records that its words link, and what others have on them. */
import { sourcesOfFinding } from '../model/findings.ts'
import { sourcesOfJudgement } from '../model/judgements.ts'
import type { ClaimFinding, DossierIndex } from '../domain/dossier-index.ts'
import { refer } from '../domain/references.ts'
import { chartOfSlide } from '../presentation/slides/chart-of-slide.ts'
import type { Slide } from '../presentation/slides/slides.ts'
import type { Source } from '../model/schema/dossier.ts'

export interface CitedRecords {
  /** The article's own first, then in the order of the words. */
  sources: readonly Source[]
  findings: readonly ClaimFinding[]
}

/** `S12` is how a reader is told of a source; the article's own has a name for its id. */
export const isNumbered = (id: string) => /\d/.test(id)

/** Records that the words link, and the one that is chosen on the map. */
export function referencesOf({ words, view }: Pick<Slide, 'words' | 'view'>): string[] {
  const linked = words
    .flat()
    .flatMap((inline) => (inline.type === 'link' ? [inline.to] : []))
    .filter((reference) => !reference.startsWith('date:'))
  return [...new Set([...linked, ...(view.selection === null ? [] : [view.selection])])]
}

/** The same, and the sources of the figures that its chart draws. */
export function restsOn(
  index: DossierIndex,
  slide: Pick<Slide, 'kind' | 'words' | 'view'>,
): string[] {
  const figures = chartOfSlide(index, slide)?.chart.sources ?? []
  return [...new Set([...referencesOf(slide), ...figures.map((id) => refer('source', id))])]
}

export function citedBy(index: DossierIndex, references: readonly string[]): CitedRecords {
  const findings = new Map<string, ClaimFinding>()
  for (const reference of references.filter((one) => /^(?:claim|incident|judgement):/.test(one)))
    for (const one of index.findingsOf(reference)) findings.set(one.finding.id, one)
  const ids = new Set([
    ...(references.length === 0 ? [] : [index.dossier.meta.article.source]),
    ...references.flatMap((reference) => sourcesOf(index, reference)),
    ...[...findings.values()].flatMap(({ finding }) => sourcesOfFinding(finding)),
  ])
  return {
    sources: [...ids].flatMap((id) => index.sources.get(id) ?? []),
    findings: [...findings.values()],
  }
}

/** Those that the record itself names; places and actors name none. */
function sourcesOf(index: DossierIndex, reference: string): readonly string[] {
  const found = index.record(reference)
  switch (found?.kind) {
    case 'source':
      return [found.record.id]
    case 'incident':
      return [...found.record.told.sources, ...(found.record.checked?.sources ?? [])]
    case 'factor':
      return [...found.record.supports, ...found.record.against].flatMap(({ sources }) => sources)
    case 'judgement':
      return sourcesOfJudgement(found.record)
    case 'route':
      return found.record.properties.legs.flatMap(({ sources }) => sources)
    default:
      return []
  }
}
