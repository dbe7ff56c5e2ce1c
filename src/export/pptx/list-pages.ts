/** The last slides: the sources that the briefing cites, and how each claim that it tells came out. */
import { sourcesOfFinding } from '../../model/findings.ts'
import { capital } from '../capital.ts'
import type { ClaimFinding, DossierIndex } from '../../domain/dossier-index.ts'
import { sayRuling } from '../../words/record/say-ruling.ts'
import { rulingOfFinding } from '../../domain/evidence/verdict.ts'
import { sayDate } from '../../words/record/say-date.ts'
import type { MeasureText } from '../../drawing/drawing.ts'
import type { Judgement, Source } from '../../model/schema/dossier.ts'
import type { Theme } from '../../view/view.ts'
import { sourceLine } from '../figure/source-line.ts'
import { isNumbered, type CitedRecords } from '../cited.ts'
import { EXPORT_WORDS } from '../../words/export/exports.ts'
import { fitText } from './fit-text.ts'
import { LISTS } from './geometry.ts'
import type { ListPage } from './page.ts'
import { textOf, type Paragraph } from './text.ts'
import { GAP, LINE, LIST, SANS } from './type-sizes.ts'
import { PPTX_WORDS } from '../../words/export/pptx.ts'

/** After the opening: what is judged, before what is told; none where nobody has judged. */
export const judgementPages = (
  index: DossierIndex,
  theme: Theme,
  measure: MeasureText,
): ListPage[] =>
  listed(index, theme, measure, [
    {
      title: EXPORT_WORDS.judgements.title,
      entries: (index.dossier.judgements ?? []).map(judgementEntry),
    },
  ])

export const listPages = (
  index: DossierIndex,
  { sources, findings }: CitedRecords,
  theme: Theme,
  measure: MeasureText,
): ListPage[] =>
  listed(index, theme, measure, [
    { title: EXPORT_WORDS.sources, entries: inOrder(sources).map(sourceEntry) },
    {
      title: EXPORT_WORDS.findings,
      entries: findings
        .toSorted((a, b) => byNumber(a.finding, b.finding))
        .map((one) => findingEntry(index, one)),
    },
  ])

interface List {
  title: string
  entries: readonly Paragraph[]
}

function listed(
  index: DossierIndex,
  theme: Theme,
  measure: MeasureText,
  lists: readonly List[],
): ListPage[] {
  const footer = sourceLine(index.dossier)
  return lists.flatMap((list) => {
    const spread = paginate(list.entries, measure)
    return spread.map((columns, at): ListPage => ({
      layout: 'list',
      reading: null,
      theme,
      title: PPTX_WORDS.continued(list.title, at + 1, spread.length),
      kicker: null,
      footer,
      notes: [],
      columns,
    }))
  })
}

const numbers = new Intl.Collator('en', { numeric: true })
const byNumber = (a: { id: string }, b: { id: string }) => numbers.compare(a.id, b.id)

/** Those with a number by it, so that a reader finds them; the article's own stands before them. */
const inOrder = (sources: readonly Source[]) => [
  ...sources.filter(({ id }) => !isNumbered(id)),
  ...sources.filter(({ id }) => isNumbered(id)).toSorted(byNumber),
]

function sourceEntry({ id, title, publisher, date, url, identifier, reliability }: Source) {
  const says = [publisher, ...(date === undefined ? [] : [sayDate(date)])].join(', ')
  return [
    ...(isNumbered(id) ? [{ text: `${id}  `, strong: true }] : []),
    url === undefined ? { text: title } : { text: title, link: url },
    { text: `. ${says}. ` },
    ...(url === undefined && identifier !== undefined ? [{ text: `${identifier}. ` }] : []),
    { text: `${EXPORT_WORDS.reliability[reliability]}.` },
  ]
}

/** Likelihood and confidence each in a sentence of its own: they are two scales. */
function judgementEntry({
  statement,
  whose,
  likelihood,
  confidence,
  horizon,
  basis,
}: Judgement): Paragraph {
  const words = EXPORT_WORDS.judgements
  const said = [
    `${words.whose}: ${words.judges[whose]}.`,
    `${words.likelihood}: ${likelihood ?? words.none}.`,
    `${words.confidence}: ${confidence ?? words.none}.`,
    ...(horizon === undefined ? [] : [`${words.horizon}: ${horizon}.`]),
    `${words.basis} ${basis.join(', ')}.`,
  ]
  return [{ text: `${statement} `, strong: true }, { text: said.join(' ') }]
}

function findingEntry(index: DossierIndex, { claim, finding }: ClaimFinding): Paragraph {
  const { id, told, checked, says } = finding
  const short =
    told === undefined || checked === undefined
      ? says
      : `${EXPORT_WORDS.reading.told}: ${told}. ${EXPORT_WORDS.reading.checked}: ${checked}.`
  const ids = sourcesOfFinding(finding)
  const cites = ids.length === 0 ? '' : ` (${ids.join(', ')})`
  return [
    { text: `${id}  `, strong: true },
    { text: `${claim.id}  `, emphasis: true },
    { text: `${short} ${capital(sayRuling(rulingOfFinding(index, finding)))}${cites}.` },
  ]
}

/** Entries fill one column after the other; one that is longer than a column stands alone in it. */
function paginate(entries: readonly Paragraph[], measure: MeasureText) {
  const columns: Paragraph[][] = []
  let used = Infinity
  for (const entry of entries) {
    const { width, height } = LISTS[0]
    const needed = heightOf(entry, width, measure) + GAP * LIST
    if (used + needed > height) {
      columns.push([])
      used = 0
    }
    columns.at(-1)?.push(entry)
    used += needed
  }
  return Array.from(
    { length: Math.ceil(columns.length / 2) },
    (_, page): [Paragraph[], Paragraph[]] => [columns[page * 2] ?? [], columns[page * 2 + 1] ?? []],
  )
}

const heightOf = (entry: Paragraph, width: number, measure: MeasureText) =>
  fitText(measure, {
    paragraphs: [textOf(entry)],
    font: SANS,
    sizes: { from: LIST, to: LIST },
    width,
    height: Infinity,
    line: LINE.words,
    gap: 0,
  }).height
