/** The page after the cover: what the article and the dossier judge, before what they tell. */
import type { DossierIndex } from '../../domain/dossier-index.ts'
import type { Judgement } from '../../model/schema/dossier.ts'
import { EXPORT_WORDS } from '../../words/export/exports.ts'
import { heightOf, type Block, type MakeBlock } from './block.ts'
import { flow } from './flow.ts'
import { span, wholeColumn, type PdfPage } from './page.ts'
import { sourceName } from './spans.ts'
import { CONTENT, STYLES } from './sheet.ts'

/** None where nobody has made a judgement. */
export function planJudgements(make: MakeBlock, index: DossierIndex, name: string): PdfPage[] {
  const judgements = index.dossier.judgements ?? []
  if (judgements.length === 0) return []
  const { title, lead } = EXPORT_WORDS.judgements
  const wide = CONTENT.width
  const entries = judgements.flatMap((one) => entryOf(make, one))
  const keep = entries[0] === undefined ? 0 : heightOf(entries[0])
  const blocks = [
    make('H2', [span(title, STYLES.title)], wide, { name, keep: keep + 30 }),
    make('P', [span(lead, STYLES.small)], wide, { before: 4, keep }),
    ...entries,
  ]
  const placed = flow(blocks, wholeColumn(CONTENT.top), () => wholeColumn(CONTENT.top)).columns
  return placed.map((body, at): PdfPage => ({
    title,
    opens: at === 0,
    head: [],
    figure: null,
    body,
  }))
}

/** Likelihood and confidence each in a line of its own: they are two scales. */
function entryOf(make: MakeBlock, judgement: Judgement): Block[] {
  const { statement, whose, likelihood, confidence, horizon, basis, against } = judgement
  const words = EXPORT_WORDS.judgements
  const cite = (sources: readonly string[]) =>
    sources.flatMap((id) => [span(' ', STYLES.small), span(id, STYLES.small, `#${sourceName(id)}`)])
  const wide = CONTENT.width
  const line = (label: string, text: string, sources: readonly string[] = []) =>
    make(
      'P',
      [span(`${label}: `, STYLES.smallStrong), span(text, STYLES.small), ...cite(sources)],
      wide,
      { before: 1.5, indent: 12 },
    )
  const { alternatives = [], outcome } = judgement
  const lines = [
    line(words.whose, words.judges[whose]),
    line(words.likelihood, likelihood ?? words.none),
    line(words.confidence, confidence ?? words.none),
    ...(horizon === undefined ? [] : [line(words.horizon, horizon)]),
    line(words.basis, basis.join(', ')),
    ...against.map(({ says, sources }) => line(words.against, says, sources)),
    ...alternatives.map((says) => line(words.alternatives, says)),
    ...(outcome === undefined ? [] : [line(words.outcome, outcome.says, outcome.sources)]),
  ]
  const keep = lines.slice(0, 3).reduce((sum, one) => sum + heightOf(one), 0)
  return [make('P', [span(statement, STYLES.alone)], wide, { before: 12, keep }), ...lines]
}
