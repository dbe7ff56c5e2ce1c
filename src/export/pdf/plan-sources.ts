/** The last pages: the sources that are cited, with their reliability, and how each claim that is cited came out. */
import { capital } from '../capital.ts'
import type { ClaimFinding, DossierIndex } from '../../domain/dossier-index.ts'
import { sayRuling } from '../../words/record/say-ruling.ts'
import { rulingOfFinding } from '../../domain/evidence/verdict.ts'
import { documentsAbout } from '../../domain/record-documents.ts'
import { refer } from '../../domain/references.ts'
import { sayDocument } from '../../words/record/documents.ts'
import { sayDate } from '../../words/record/say-date.ts'
import type { Source } from '../../model/schema/dossier.ts'
import { EXPORT_WORDS } from '../../words/export/exports.ts'
import { heightOf, type Block, type MakeBlock } from './block.ts'
import type { CitedRecords } from '../cited.ts'
import { flow, type FlowColumn } from './flow.ts'
import { span, type PdfPage } from './page.ts'
import { sourceName } from './spans.ts'
import { CONTENT, STYLES } from './sheet.ts'
import { PDF_WORDS } from '../../words/export/pdf.ts'

const GAP = 26
const WIDTH = (CONTENT.width - GAP) / 2
const COLUMNS = 2

/** Room for `S38` and `F12` before their entries. */
const LABEL = 30

export function planSources(
  make: MakeBlock,
  index: DossierIndex,
  cited: CitedRecords,
  name: string,
): PdfPage[] {
  const blocks = [
    ...headed(make, EXPORT_WORDS.sources, PDF_WORDS.sourcesLead, {
      name,
      entries: cited.sources.map((one) => sourceEntry(make, index, one)),
    }),
    ...headed(make, EXPORT_WORDS.findings, PDF_WORDS.findingsLead, {
      name: `${name}-findings`,
      entries: cited.findings.map((one) => findingEntry(make, index, one)),
    }),
  ]
  // A page of sources without a source would be blank.
  if (blocks.length === 0) return []
  let columns = 0
  const column = (): FlowColumn => ({
    x: CONTENT.left + (columns++ % COLUMNS) * (WIDTH + GAP),
    top: CONTENT.top,
    width: WIDTH,
    bottom: CONTENT.bottom,
  })
  const placed = flow(blocks, column(), column).columns
  return Array.from({ length: Math.ceil(placed.length / COLUMNS) }, (_, at): PdfPage => ({
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

/** An id that does not fit beside its entry stands at its beginning: the entries of findings name it. */
function labelled(make: MakeBlock, id: string) {
  const [line, ...more] = make('P', [span(id, STYLES.smallStrong)], LABEL).lines
  return line === undefined || more.length > 0
    ? { label: {}, before: [span(`${id} · `, STYLES.smallStrong)] }
    : { label: { label: line }, before: [] }
}

function sourceEntry(make: MakeBlock, index: DossierIndex, source: Source): Block {
  const { id, url, identifier, date, publisher, reliability, origin, read } = source
  const facts = [
    publisher,
    ...(date === undefined ? [] : [sayDate(date)]),
    EXPORT_WORDS.reliability[reliability],
    ...(origin === undefined ? [] : [PDF_WORDS.origin(origin)]),
    ...(read === undefined ? [] : [PDF_WORDS.read[read]]),
  ]
  const { label, before } = labelled(make, id)
  return make(
    'LI',
    [
      ...before,
      span(`${source.title}\n`, STYLES.entryTitle),
      span(`${facts.join(' · ')}\n`, STYLES.entry),
      span(url ?? identifier ?? '', STYLES.small, url),
      ...documentsAbout(index.dossier, refer('source', id)).map((one) =>
        span(`\n${PDF_WORDS.document(sayDocument(one))}`, STYLES.small),
      ),
    ],
    WIDTH,
    { before: 7, indent: LABEL, name: sourceName(id), ...label },
  )
}

function findingEntry(
  make: MakeBlock,
  index: DossierIndex,
  { claim, finding }: ClaimFinding,
): Block {
  const { told = claim.says, checked, says, evidence } = finding
  const cites = evidence.flatMap(({ source, stance, credibility }, at) => [
    ...(at === 0 ? [] : [span('; ', STYLES.small)]),
    span(source, STYLES.small, `#${sourceName(source)}`),
    span(` ${PDF_WORDS.stance(stance, credibility)}`, STYLES.small),
  ])
  const ruling = sayRuling(rulingOfFinding(index, finding))
  const { label, before } = labelled(make, finding.id)
  return make(
    'LI',
    [
      ...before,
      span(`${capital(ruling)}\n`, STYLES.entryTitle),
      span(`${EXPORT_WORDS.reading.told}: ${told}\n`, STYLES.entry),
      span(`${checked === undefined ? says : `${checked}. ${says}`}\n`, STYLES.entry),
      span(PDF_WORDS.claim(claim.id), STYLES.small),
      ...(cites.length > 0 ? [span(' · ', STYLES.small), ...cites] : []),
    ],
    WIDTH,
    { before: 8, indent: LABEL, ...label },
  )
}
