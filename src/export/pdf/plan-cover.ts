/** The opening slide → the first page: title, author, date, lead, map, and the contents with their pages. */
import type { DossierIndex } from '../../domain/dossier-index.ts'
import type { Inline } from '../../model/schema/text.ts'
import type { View } from '../../view/view.ts'
import { heightOfAll, type Block, type MakeBlock } from './block.ts'
import { flow } from './flow.ts'
import { span, wholeColumn, type Page } from './page.ts'
import { facesOf, spansOf } from './spans.ts'
import { CONTENT, STYLES } from './sheet.ts'
import { PDF_WORDS } from './words.ts'

export interface CoverContent {
  name: string
  title: string
  byline: string
  view: View
  alt: string
  words: readonly (readonly Inline[])[]
  entries: readonly { title: string; name: string; page: number }[]
}

const MAP_HEIGHT = CONTENT.width / 1.9

export function planCover(index: DossierIndex, make: MakeBlock, content: CoverContent): Page[] {
  const { title, name, entries, words } = content
  const wide = CONTENT.width
  const head: Block[] = [
    make('H1', [span(title, STYLES.cover)], wide, { name }),
    make('P', [span(content.byline, STYLES.kicker)], wide, { before: 4 }),
    ...words.map((one) =>
      make('P', spansOf(index, one, facesOf(STYLES.lead), new Set()), wide, { before: 10 }),
    ),
  ]
  const mapTop = CONTENT.top + heightOfAll(head) + 16
  const contents: Block[] = [
    make('H2', [span(PDF_WORDS.contents, STYLES.label)], wide, { keep: 40 }),
    ...entries.map((entry, at) =>
      make('TOCI', [span(entry.title, STYLES.words, `#${entry.name}`)], wide - 40, {
        before: at === 0 ? 3 : 0.5,
        ...rightOf(make, entry.page),
      }),
    ),
  ]
  const body = flow(
    entries.length === 0 ? [] : contents,
    wholeColumn(mapTop + MAP_HEIGHT + 16),
    () => wholeColumn(CONTENT.top),
  )
  return body.columns.map((blocks, at): Page => {
    const opens = at === 0
    return {
      title,
      opens,
      head: opens
        ? flow(head, wholeColumn(CONTENT.top), () => wholeColumn(CONTENT.top)).columns.flat()
        : [],
      figure: opens
        ? {
            view: content.view,
            alt: content.alt,
            box: { x: CONTENT.left, y: mapTop, width: wide, height: MAP_HEIGHT },
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
