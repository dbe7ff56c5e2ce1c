/** The last pages: the sources that are cited, with their reliability, and where they disagree with the article. */
import type { ClaimDispute } from '../../domain/dossier-index.ts'
import { sayDate } from '../../domain/say-date.ts'
import type { Source } from '../../model/schema/dossier.ts'
import { EXPORT_WORDS } from '../words.ts'
import { heightOf, type Block, type MakeBlock } from './block.ts'
import type { Cited } from '../cited.ts'
import { flow, type Column } from './flow.ts'
import { span, type Page } from './page.ts'
import { sourceName } from './spans.ts'
import { CONTENT, STYLES } from './sheet.ts'
import { PDF_WORDS } from './words.ts'

const GAP = 26
const WIDTH = (CONTENT.width - GAP) / 2
const COLUMNS = 2

/** Room for `S38` and `D12` before their entries. */
const LABEL = 30

export function planSources(make: MakeBlock, cited: Cited, name: string): Page[] {
  const blocks = [
    ...headed(make, EXPORT_WORDS.sources, PDF_WORDS.sourcesLead, {
      name,
      entries: cited.sources.map((one) => sourceEntry(make, one)),
    }),
    ...headed(make, EXPORT_WORDS.disputes, PDF_WORDS.disputesLead, {
      name: `${name}-disputes`,
      entries: cited.disputes.map((one) => disputeEntry(make, one)),
    }),
  ]
  // A page of sources without a source would be blank.
  if (blocks.length === 0) return []
  let columns = 0
  const column = (): Column => ({
    x: CONTENT.left + (columns++ % COLUMNS) * (WIDTH + GAP),
    top: CONTENT.top,
    width: WIDTH,
    bottom: CONTENT.bottom,
  })
  const placed = flow(blocks, column(), column).columns
  return Array.from({ length: Math.ceil(placed.length / COLUMNS) }, (_, at): Page => ({
    title: EXPORT_WORDS.sources,
    opens: at === 0,
    head: [],
    figure: null,
    body: placed.slice(at * COLUMNS, (at + 1) * COLUMNS).flat(),
  }))
}

/** A heading stays with its first entry; without entries there is none. */
function headed(
  make: MakeBlock,
  title: string,
  lead: string,
  { name, entries }: { name: string; entries: readonly Block[] },
): Block[] {
  const [first] = entries
  if (first === undefined) return []
  const below = first.before + heightOf(first)
  const says = make('P', [span(lead, STYLES.small)], WIDTH, { before: 2, keep: below })
  const keep = says.before + heightOf(says) + below
  return [
    make('H2', [span(title, STYLES.heading)], WIDTH, { name, before: 20, keep }),
    says,
    ...entries,
  ]
}

/** An id that does not fit beside its entry stands at its beginning: the entries of disputes name it. */
function labelled(make: MakeBlock, id: string) {
  const [line, ...more] = make('P', [span(id, STYLES.smallStrong)], LABEL).lines
  return line === undefined || more.length > 0
    ? { label: {}, before: [span(`${id} · `, STYLES.smallStrong)] }
    : { label: { label: line }, before: [] }
}

function sourceEntry(make: MakeBlock, source: Source): Block {
  const { id, url, identifier, date, publisher, reliability } = source
  const facts = [
    publisher,
    ...(date === undefined ? [] : [sayDate(date)]),
    EXPORT_WORDS.reliability[reliability],
  ]
  const { label, before } = labelled(make, id)
  return make(
    'LI',
    [
      ...before,
      span(`${source.title}\n`, STYLES.entryTitle),
      span(`${facts.join(' · ')}\n`, STYLES.entry),
      span(url ?? identifier ?? '', STYLES.small, url),
    ],
    WIDTH,
    { before: 7, indent: LABEL, name: sourceName(id), ...label },
  )
}

function disputeEntry(make: MakeBlock, { claim, dispute }: ClaimDispute): Block {
  const { told = claim.says, checked, says, sources, confidence, credibility } = dispute
  const grades = [EXPORT_WORDS.confidence[confidence], PDF_WORDS.credibility(credibility)].join(
    ', ',
  )
  const cites = sources.flatMap((id, at) => [
    ...(at === 0 ? [] : [span(', ', STYLES.small)]),
    span(id, STYLES.small, `#${sourceName(id)}`),
  ])
  const { label, before } = labelled(make, dispute.id)
  return make(
    'LI',
    [
      ...before,
      span(`${EXPORT_WORDS.asTold}: `, STYLES.entryTitle),
      span(`${told}\n`, STYLES.entry),
      span(`${EXPORT_WORDS.asChecked}: `, STYLES.entryTitle),
      span(`${checked === undefined ? says : `${checked}. ${says}`}\n`, STYLES.entry),
      span(`${PDF_WORDS.claim(claim.id)} · ${grades} · `, STYLES.small),
      ...(cites.length > 0 ? cites : [span(PDF_WORDS.noSources, STYLES.small)]),
    ],
    WIDTH,
    { before: 8, indent: LABEL, ...label },
  )
}
