/** A slide → its pages: kicker, title, map, words beside the legend, notes, and the sources at the foot. */
import type { DossierIndex } from '../../domain/dossier-index.ts'
import type { Inline } from '../../model/schema/text.ts'
import type { View } from '../../view/view.ts'
import { heightOf, heightOfAll, type Block, type MakeBlock, type TextTag } from './block.ts'
import type { Cited } from './cited.ts'
import { flow } from './flow.ts'
import { placeAt, span, wordsColumn, type MapFigure, type Page } from './page.ts'
import { facesOf, sourceName, spansOf } from './spans.ts'
import { CONTENT, SIDE, STYLES, WORDS_WIDTH } from './sheet.ts'
import { PDF_WORDS } from './words.ts'

export interface StepContent {
  /** Where the contents lead to. */
  name: string
  title: string
  titleTag: TextTag
  kicker: string | null
  view: View
  alt: string
  caption: string
  words: readonly (readonly Inline[])[]
  notes: readonly (readonly Inline[])[]
  legend: readonly Block[]
  cited: Cited
}

/** The shape of a map under a title: that of the part of a screen which the words leave free. */
const MAP_HEIGHT = CONTENT.width / 1.5

export function planStep(index: DossierIndex, make: MakeBlock, content: StepContent): Page[] {
  const { title, name, kicker } = content
  const head: Block[] = [
    ...(kicker === null ? [] : [make('P', [span(kicker, STYLES.kicker)], CONTENT.width)]),
    make(content.titleTag, [span(title, STYLES.title)], CONTENT.width, { name, before: 1 }),
  ]
  const top = CONTENT.top + heightOfAll(head) + 9
  const figure: MapFigure = {
    view: content.view,
    alt: content.alt,
    box: { x: CONTENT.left, y: top, width: CONTENT.width, height: MAP_HEIGHT },
  }
  const under = top + MAP_HEIGHT + 5
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
  span(`${PDF_WORDS.attribution}.`, STYLES.small),
]

function textOf(index: DossierIndex, make: MakeBlock, content: StepContent): Block[] {
  const listed = new Set(content.cited.sources.map((one) => one.id))
  const paragraphs = (
    all: StepContent['words'],
    style: typeof STYLES.words | typeof STYLES.notes,
  ) =>
    all.map((inlines, at) =>
      make('P', spansOf(index, inlines, facesOf(style), listed), WORDS_WIDTH, {
        before: at === 0 ? 3 : 7,
      }),
    )
  const notes = paragraphs(content.notes, STYLES.notes)
  const heading = make('H3', [span(PDF_WORDS.notes, STYLES.label)], WORDS_WIDTH, {
    before: 16,
    keep: 30,
  })
  return [
    ...paragraphs(content.words, STYLES.words),
    ...(notes.length > 0 ? [heading, ...notes] : []),
  ]
}

function sourcesLine(make: MakeBlock, { sources }: Cited): Block | null {
  if (sources.length === 0) return null
  const each = sources.flatMap((one, at) => [
    span(at === 0 ? '' : '; ', STYLES.small),
    span(`${one.id} ${one.publisher}`, STYLES.small, `#${sourceName(one.id)}`),
    span(`, ${one.reliability}`, STYLES.small),
  ])
  return make(
    'Note',
    [
      span(`${PDF_WORDS.stepSources}: `, STYLES.smallStrong),
      ...each.filter((one) => one.text !== ''),
    ],
    CONTENT.width,
  )
}
