/** A slide → its pages: kicker, title, map, words beside the legend, notes, and the sources at the foot. */
import type { Scorecard } from '../../presentation/slides/scorecard.ts'
import type { KeyItem } from '../../presentation/slides/slide-key.ts'
import type { WordsPlace } from '../../presentation/slides/stage.ts'
import type { DossierIndex } from '../../domain/dossier-index.ts'
import { READING_WORDS } from '../../words/record/readings.ts'
import type { MeasureText } from '../../drawing/drawing.ts'
import type { Source } from '../../model/schema/dossier.ts'
import type { Inline } from '../../model/schema/text.ts'
import type { ReadingChoice } from '../../model/schema/vocabulary.ts'
import type { View } from '../../view/view.ts'
import type { CitedRecords } from '../cited.ts'
import { drawFactorChart } from '../figure/draw-factor-chart.ts'
import { layChart } from '../figure/lay-chart.ts'
import type { NotedChart } from '../noted-chart.ts'
import { drawScorecard, sayScorecard } from '../figure/draw-scorecard.ts'
import { EXPORT_WORDS } from '../../words/export/exports.ts'
import {
  figureBlock,
  heightOf,
  heightOfAll,
  type Block,
  type MakeBlock,
  type PlacedBlock,
  type TextTag,
} from './block.ts'
import { flow } from './flow.ts'
import { frameSheet } from './frame-sheet.ts'
import { placeKey } from './place-key.ts'
import { placeAt, span, wholeColumn, wordsColumn, type PdfPage } from './page.ts'
import { facesOf, sourceName, spansOf } from './spans.ts'
import { CONTENT, SIDE, STYLES, WORDS_WIDTH, type TextStyle } from './sheet.ts'
import { PDF_WORDS } from '../../words/export/pdf.ts'

export interface StepContent {
  /** Where the contents lead to. */
  name: string
  title: string
  titleTag: TextTag
  kicker: string | null
  /** In which reading its map stands; null for a cover. */
  reading: ReadingChoice | null
  key: readonly KeyItem[]
  /** Drawn in the place of the map; null where there is one. */
  scorecard: Scorecard | null
  /** Of the risk factor that it is about, with what is said below it. */
  chart: NotedChart | null
  view: View
  /** How words stand on the stage that the camera is set for; null where it is no step's. */
  stage: WordsPlace | null
  alt: string
  caption: string
  words: readonly (readonly Inline[])[]
  notes: readonly (readonly Inline[])[]
  legend: readonly Block[]
  /** Records that it rests on. */
  references: readonly string[]
  cited: CitedRecords
}

/** Shapes of the map, the tallest that leaves its page room for the words. */
const SHAPES = [1.32, 1.5, 1.75] as const
const LOWEST = 2

/** Above and below the caption. */
const CAPTION_GAP = 5
const BODY_GAP = 12
const FOOT_GAP = 14

/** Letters of a scorecard on a sheet, points. */
const SCORE = 8

/** How the incidents came out, in the place of the map, then the words and notes of its slide. */
export function planScore(
  index: DossierIndex,
  make: MakeBlock,
  content: StepContent & { scorecard: Scorecard },
  measure: MeasureText,
): PdfPage[] {
  const head = headOf(make, content)
  const top = CONTENT.top + heightOfAll(head) + 12
  const drawing = drawScorecard(content.scorecard, {
    width: CONTENT.width,
    size: SCORE,
    theme: 'paper',
    measure,
  })
  const { width, height } = drawing
  const begin = top + height + BODY_GAP
  const text = textOf(index, make, content, [])
  const { columns } = flow(text, wordsColumn(begin), () => wordsColumn(CONTENT.top))
  const [first = [], ...others] = columns
  const { title } = content
  return [
    {
      title,
      opens: true,
      head: flow(head, wholeColumn(CONTENT.top), () => wholeColumn(CONTENT.top)).columns.flat(),
      figure: {
        drawing,
        alt: sayScorecard(content.scorecard),
        box: { x: CONTENT.left, y: top, width, height },
      },
      body: first,
    },
    ...others.map((body): PdfPage => ({ title, opens: false, head: [], figure: null, body })),
  ]
}

export function planStep(
  index: DossierIndex,
  make: MakeBlock,
  content: StepContent,
  measure: MeasureText,
): PdfPage[] {
  const { title, legend } = content
  const head = headOf(make, content)
  const caption = make('Caption', captionOf(content.caption), CONTENT.width)
  const foot = sourcesLine(make, content.cited)
  const text = textOf(index, make, content, chartOf(content, measure))
  const top = CONTENT.top + heightOfAll(head) + 9
  const bottom = CONTENT.bottom - (foot === null ? 0 : heightOf(foot) + FOOT_GAP)
  const below = CAPTION_GAP + heightOf(caption) + BODY_GAP
  const legendHeight = heightOfAll(legend) / (text.length > 0 ? 1 : LEGEND_COLUMNS - 1)
  const room = bottom - top - below - Math.max(heightOfAll(text), legendHeight)
  const shape = SHAPES.find((one) => CONTENT.width / one <= room) ?? LOWEST
  const box = { x: CONTENT.left, y: top, width: CONTENT.width, height: CONTENT.width / shape }
  const key = placeKey(content.key, box, measure)
  const begin = top + box.height + below
  const columns = [
    flow(text, wordsColumn(begin, bottom), () => wordsColumn(CONTENT.top)).columns,
    text.length > 0 ? besideText(legend, begin, bottom) : [acrossPage(legend, begin, bottom)],
  ]
  const first = [
    placeAt(caption, CONTENT.left, top + box.height + CAPTION_GAP, CONTENT.width),
    ...columns.flatMap(([one = []]) => one),
    ...(foot === null
      ? []
      : [placeAt(foot, CONTENT.left, CONTENT.bottom - heightOf(foot), CONTENT.width)]),
  ]
  const opening: PdfPage = {
    title,
    opens: true,
    head: flow(head, wholeColumn(CONTENT.top), () => wholeColumn(CONTENT.top)).columns.flat(),
    figure: {
      framed: frameSheet(content.view, box, content.stage, {
        about: content.stage === null ? null : content.references,
        key,
      }),
      key,
      alt: content.alt,
      box,
    },
    body: first,
  }
  const more = Math.max(...columns.map((one) => one.length)) - 1
  const others = Array.from({ length: more }, (_, at): PdfPage => ({
    title,
    opens: false,
    head: [],
    figure: null,
    body: columns.flatMap((one) => one[at + 1] ?? []),
  }))
  return [opening, ...others]
}

function headOf(make: MakeBlock, { reading, kicker, title, titleTag, name }: StepContent): Block[] {
  return [
    ...(reading === null
      ? []
      : [make('P', [span(READING_WORDS[reading], STYLES.reading)], CONTENT.width)]),
    ...(kicker === null ? [] : [make('P', [span(kicker, STYLES.kicker)], CONTENT.width)]),
    make(titleTag, [span(title, STYLES.title)], CONTENT.width, { name, before: 1 }),
  ]
}

/** A page each. */
function besideText(legend: readonly Block[], top: number, bottom: number): PlacedBlock[][] {
  const side = { x: SIDE.left, width: SIDE.width }
  const next = () => ({ ...side, top: CONTENT.top, bottom: CONTENT.bottom })
  return flow(legend, { ...side, top, bottom }, next).columns
}

const LEGEND_COLUMNS = 3

/** Where no words stand beside it, the legend has their room too. */
function acrossPage(legend: readonly Block[], top: number, bottom: number): PlacedBlock[] {
  let at = 0
  const step = (CONTENT.width - SIDE.width) / (LEGEND_COLUMNS - 1)
  const next = () => ({ x: CONTENT.left + step * at++, width: SIDE.width, top, bottom })
  return flow(legend, next(), next).columns.flat()
}

const captionOf = (caption: string) => [
  span(`${caption}. `, STYLES.smallStrong),
  span(EXPORT_WORDS.basemap, STYLES.small),
]

/** Letters of a chart on a sheet, points, and the space above it. */
const CHART = { size: 8, before: 12 }

/** Below the words, in their width; nothing where the step has none. */
function chartOf({ chart }: StepContent, measure: MeasureText): Block[] {
  if (chart === null) return []
  const { family, note } = chart
  const laid = layChart(chart.chart, note, { width: WORDS_WIDTH, size: CHART.size, measure })
  const drawing = drawFactorChart(laid, { family, theme: 'paper' })
  return [figureBlock(drawing, chart.chart.says, CHART.before)]
}

function textOf(
  index: DossierIndex,
  make: MakeBlock,
  content: StepContent,
  chart: readonly Block[],
): Block[] {
  const listed = new Set(content.cited.sources.map((one) => one.id))
  return [
    ...paragraphs(
      index,
      make,
      content.words,
      { style: content.notes.length > 0 ? STYLES.words : STYLES.alone, width: WORDS_WIDTH },
      listed,
    ),
    ...chart,
    ...notesOf(index, make, content.notes, listed, {
      tag: content.titleTag === 'H1' ? 'H2' : 'H3',
      width: WORDS_WIDTH,
    }),
  ]
}

/** Nothing where there are none. */
export function notesOf(
  index: DossierIndex,
  make: MakeBlock,
  notes: StepContent['notes'],
  listed: ReadonlySet<string>,
  { tag, width }: { tag: TextTag; width: number },
): Block[] {
  if (notes.length === 0) return []
  const heading = make(tag, [span(PDF_WORDS.notes, STYLES.label)], width, { before: 16, keep: 30 })
  return [heading, ...paragraphs(index, make, notes, { style: STYLES.notes, width }, listed)]
}

const paragraphs = (
  index: DossierIndex,
  make: MakeBlock,
  all: StepContent['words'],
  { style, width }: { style: TextStyle; width: number },
  listed: ReadonlySet<string>,
) =>
  all.map((inlines, at) =>
    make('P', spansOf(index, inlines, facesOf(style), listed), width, {
      before: at === 0 ? 3 : 7,
    }),
  )

/** So many are named with their publishers; of more, only the ids stand in the line. */
const NAMED = 14

function sourcesLine(make: MakeBlock, { sources }: CitedRecords): Block | null {
  if (sources.length === 0) return null
  const each = sources.flatMap((one, at) => {
    const name = sources.length > NAMED && /\d/.test(one.id) ? one.id : nameOf(one)
    return [
      ...(at === 0 ? [] : [span('; ', STYLES.small)]),
      span(name, STYLES.small, `#${sourceName(one.id)}`),
      span(`, ${one.reliability}`, STYLES.small),
    ]
  })
  return make(
    'Note',
    [span(`${EXPORT_WORDS.sources}: `, STYLES.smallStrong), ...each],
    CONTENT.width,
  )
}

/** The article's own source goes by its publisher alone: its id is no number. */
const nameOf = ({ id, publisher }: Source) => (/\d/.test(id) ? `${id} ${publisher}` : publisher)
