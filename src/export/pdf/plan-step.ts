/** A slide → its pages: kicker, title, map, words beside the legend, notes, and the sources at the foot. */
import type { DossierIndex } from '../../domain/dossier-index.ts'
import type { Source } from '../../model/schema/dossier.ts'
import type { Inline } from '../../model/schema/text.ts'
import type { View } from '../../view/view.ts'
import type { Cited } from '../pptx/cited.ts'
import { EXPORT_WORDS } from '../words.ts'
import { heightOf, heightOfAll, type Block, type MakeBlock, type TextTag } from './block.ts'
import { flow } from './flow.ts'
import { frameView } from './frame-view.ts'
import { placeAt, span, wordsColumn, type MapFigure, type Page } from './page.ts'
import { facesOf, sourceName, spansOf } from './spans.ts'
import { CONTENT, SIDE, STYLES, WORDS_WIDTH, type TextStyle } from './sheet.ts'
import { PDF_WORDS } from './words.ts'

export interface StepContent {
  /** Where the contents lead to. */
  name: string
  title: string
  titleTag: TextTag
  kicker: string | null
  view: View
  /** Whether the camera is that of a step, which leaves room for words on its left. */
  beside: boolean
  alt: string
  caption: string
  words: readonly (readonly Inline[])[]
  notes: readonly (readonly Inline[])[]
  legend: readonly Block[]
  /** Records that it rests on. */
  references: readonly string[]
  cited: Cited
}

/** With notes the map is lower, so that most notes stay on its page. */
const mapHeight = ({ notes }: StepContent) => CONTENT.width / (notes.length > 0 ? 1.5 : 1.32)

export function planStep(index: DossierIndex, make: MakeBlock, content: StepContent): Page[] {
  const { title, name, kicker } = content
  const head: Block[] = [
    ...(kicker === null ? [] : [make('P', [span(kicker, STYLES.kicker)], CONTENT.width)]),
    make(content.titleTag, [span(title, STYLES.title)], CONTENT.width, { name, before: 1 }),
  ]
  const top = CONTENT.top + heightOfAll(head) + 9
  const height = mapHeight(content)
  const box = { x: CONTENT.left, y: top, width: CONTENT.width, height }
  const figure: MapFigure = {
    framed: frameView(content.view, box, content.beside),
    alt: content.alt,
    box,
  }
  const under = top + height + 5
  const caption = make('Caption', captionOf(content.caption), CONTENT.width)
  const foot = sourcesLine(make, content.cited)
  const begin = under + heightOf(caption) + 12
  const bottom = CONTENT.bottom - (foot === null ? 0 : heightOf(foot) + 14)
  const text = flow(textOf(index, make, content), wordsColumn(begin, bottom), () =>
    wordsColumn(CONTENT.top),
  )
  const legend = flow(content.legend, { ...SIDE, x: SIDE.left, top: begin, bottom }, () => ({
    ...SIDE,
    x: SIDE.left,
    top: CONTENT.top,
    bottom: CONTENT.bottom,
  }))
  const pages = Math.max(text.columns.length, legend.columns.length)
  return Array.from({ length: pages }, (_, at): Page => {
    const flowing = [...(text.columns[at] ?? []), ...(legend.columns[at] ?? [])]
    if (at > 0) return { title, opens: false, head: [], figure: null, body: flowing }
    return {
      title,
      opens: true,
      head: flow(head, wholeHead(), () => wholeHead()).columns.flat(),
      figure,
      body: [
        placeAt(caption, CONTENT.left, under, CONTENT.width),
        ...flowing,
        ...(foot === null
          ? []
          : [placeAt(foot, CONTENT.left, CONTENT.bottom - heightOf(foot), CONTENT.width)]),
      ],
    }
  })
}

const wholeHead = () => ({ ...wordsColumn(CONTENT.top), width: CONTENT.width })

const captionOf = (caption: string) => [
  span(`${caption}. `, STYLES.smallStrong),
  span(EXPORT_WORDS.basemap, STYLES.small),
]

function textOf(index: DossierIndex, make: MakeBlock, content: StepContent): Block[] {
  const listed = new Set(content.cited.sources.map((one) => one.id))
  return [
    ...paragraphs(
      index,
      make,
      content.words,
      content.notes.length > 0 ? STYLES.words : STYLES.alone,
      listed,
    ),
    ...notesOf(index, make, content.notes, listed),
  ]
}

/** Nothing where there are none. */
export function notesOf(
  index: DossierIndex,
  make: MakeBlock,
  notes: StepContent['notes'],
  listed: ReadonlySet<string>,
): Block[] {
  if (notes.length === 0) return []
  const heading = make('H3', [span(PDF_WORDS.notes, STYLES.label)], WORDS_WIDTH, {
    before: 16,
    keep: 30,
  })
  return [heading, ...paragraphs(index, make, notes, STYLES.notes, listed)]
}

const paragraphs = (
  index: DossierIndex,
  make: MakeBlock,
  all: StepContent['words'],
  style: TextStyle,
  listed: ReadonlySet<string>,
) =>
  all.map((inlines, at) =>
    make('P', spansOf(index, inlines, facesOf(style), listed), WORDS_WIDTH, {
      before: at === 0 ? 3 : 7,
    }),
  )

function sourcesLine(make: MakeBlock, { sources }: Cited): Block | null {
  if (sources.length === 0) return null
  const each = sources.flatMap((one, at) => [
    span(at === 0 ? '' : '; ', STYLES.small),
    span(nameOf(one), STYLES.small, `#${sourceName(one.id)}`),
    span(`, ${one.reliability}`, STYLES.small),
  ])
  return make(
    'Note',
    [span(`${PDF_WORDS.sources}: `, STYLES.smallStrong), ...each.filter((one) => one.text !== '')],
    CONTENT.width,
  )
}

/** The article's own source goes by its publisher alone: its id is no number. */
const nameOf = ({ id, publisher }: Source) => (/\d/.test(id) ? `${id} ${publisher}` : publisher)
