/** The opening slide → the first page: title, author, date, lead, map, and the contents with their pages. */
import type { DossierIndex } from '../../domain/dossier-index.ts'
import type { Inline } from '../../model/schema/text.ts'
import type { View } from '../../view/view.ts'
import { heightOfAll, type Block, type MakeBlock } from './block.ts'
import { flow } from './flow.ts'
import { frameSheet } from './frame-sheet.ts'
import { span, wholeColumn, type PdfPage } from './page.ts'
import { notesOf } from './plan-step.ts'
import { facesOf, spansOf } from './spans.ts'
import { CONTENT, STYLES } from './sheet.ts'
import { PDF_WORDS } from '../../words/export/pdf.ts'

export interface CoverContent {
  name: string
  title: string
  byline: string
  view: View
  alt: string
  words: readonly (readonly Inline[])[]
  notes: readonly (readonly Inline[])[]
  /** Whose the article, the dossier and the basemap are. */
  source: string
  entries: readonly { title: string; name: string; page: number }[]
}

/** Shapes of the map, the tallest that leaves its page room for all that stands below; the first where none does. */
const SHAPES = [1.9, 2.1, 2.3, 2.5] as const

const CAPTION_GAP = 5

/** Words that are higher stand below the map, where they may go on to another page. */
const LEAD_HEIGHT = 120

export function planCover(index: DossierIndex, make: MakeBlock, content: CoverContent): PdfPage[] {
  const { title, name, entries, words } = content
  const wide = CONTENT.width
  const lead = words.map((one) =>
    make('P', spansOf(index, one, facesOf(STYLES.lead), new Set()), wide, { before: 10 }),
  )
  const isShort = heightOfAll(lead) <= LEAD_HEIGHT
  const head: Block[] = [
    make('H1', [span(title, STYLES.cover)], wide, { name }),
    make('P', [span(content.byline, STYLES.kicker)], wide, { before: 4 }),
    ...(isShort ? lead : []),
  ]
  const mapTop = CONTENT.top + heightOfAll(head) + 16
  const below: Block[] = [
    make('Caption', [span(content.source, STYLES.small)], wide),
    ...(isShort ? [] : lead),
    make('H2', [span(PDF_WORDS.contents, STYLES.label)], wide, { before: 14, keep: 40 }),
    ...entries.map((entry, at) =>
      make('TOCI', [span(entry.title, STYLES.words, `#${entry.name}`)], wide - 40, {
        before: at === 0 ? 3 : 0.5,
        ...rightOf(make, entry.page),
      }),
    ),
    ...notesOf(index, make, content.notes, new Set(), { tag: 'H3', width: wide }),
  ]
  const room = CONTENT.bottom - mapTop - CAPTION_GAP - heightOfAll(below)
  const shape = SHAPES.find((one) => wide / one <= room) ?? SHAPES[0]
  const box = { x: CONTENT.left, y: mapTop, width: wide, height: wide / shape }
  const begin = mapTop + box.height + CAPTION_GAP
  const body = flow(below, wholeColumn(begin), () => wholeColumn(CONTENT.top))
  return body.columns.map((blocks, at): PdfPage => {
    const opens = at === 0
    return {
      title,
      opens,
      head: opens
        ? flow(head, wholeColumn(CONTENT.top), () => wholeColumn(CONTENT.top)).columns.flat()
        : [],
      figure: opens
        ? {
            key: null,
            framed: frameSheet(
              content.view,
              box,
              { cover: true, side: 'near' },
              { about: null, key: null },
            ),
            alt: content.alt,
            box,
          }
        : null,
      body: blocks,
    }
  })
}

function rightOf(make: MakeBlock, page: number) {
  const [right] = make('P', [span(String(page), STYLES.words)], 40).lines
  return right === undefined ? {} : { right }
}
