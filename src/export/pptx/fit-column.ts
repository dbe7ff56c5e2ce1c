/** Title, kicker and words of a slide, one below the other, each as large as there is room for. */
import type { MeasureText } from '../../drawing/drawing.ts'
import { fitText } from './fit-text.ts'
import { READING_WORDS } from '../../words/record/readings.ts'
import { BOLD } from '../figure/letters.ts'
import { layChart } from '../figure/lay-chart.ts'
import type { PlacedChart } from './chart.ts'
import { LISTS, PLACES } from './geometry.ts'
import type { PptxPage } from './page.ts'
import type { PptxPlace } from './shapes.ts'
import { textOf, type Paragraph } from './text.ts'
import { GAP, KICKER, LINE, SANS, SERIF, TAG, TITLE, WORDS } from './type-sizes.ts'
import type { EmuBox } from './units.ts'
import { PPTX_WORDS } from '../../words/export/pptx.ts'

export interface PlacedText {
  place: PptxPlace
  name: string
  box: EmuBox
  /** Points; null as the layout has it. */
  size: number | null
  paragraphs: readonly Paragraph[]
}

/** What a title may take of the column where words stand below it. */
const TITLE_SHARE = 0.42
/** A title is set a little smaller to spare a last line of one word. */
const SPARE = 0.12
const AFTER_KICKER = 6
const AFTER_TITLE = 12

/** Capitals with space between them run wider than the words they are made of. */
const CAPITALS = 1.12

/** What a legend needs at the foot of the column, and the size of words below which they need all of it. */
const LEGEND = { height: 118, gap: 16, words: 13 } as const

/** In which reading the map stands, as a badge at the head of the column. */
interface Tag {
  text: string
  box: EmuBox
}

/** What the words of a scorecard may take. */
const SCORE_WORDS = 54
const AFTER_TAG = 9
/** In sizes of its letters. */
const TAG_PAD = 0.7

export interface FittedColumn {
  texts: readonly PlacedText[]
  tag: Tag | null
  /** Below the words. */
  chart: PlacedChart | null
  /** What the words and the chart leave free of the column. */
  free: EmuBox
}

/** Letters of a chart: the largest beside which its words are not too small. */
const CHART_LETTERS = [11, 10, 9] as const

export function fitColumn(page: PptxPage, measure: MeasureText): FittedColumn {
  const chart = 'chart' in page ? page.chart : null
  if (chart === null) return { ...fitTexts(page, 0, measure), chart }
  const { width } = PLACES[page.layout].column
  const overChart = (size: number): FittedColumn => {
    const laid = layChart(chart.chart, chart.note, { width, size, measure })
    const used = laid.height + LEGEND.gap
    const column = fitTexts(page, used, measure)
    const { x, y, height } = column.free
    return {
      ...column,
      chart: { laid, family: chart.family, alt: chart.chart.says, x, y },
      free: { ...column.free, y: y + used, height: Math.max(0, height - used) },
    }
  }
  const [largest, ...smaller] = CHART_LETTERS
  return smaller.reduce(
    (fitted, size) => (hasLargeWords(fitted) ? fitted : overChart(size)),
    overChart(largest),
  )
}

const hasLargeWords = ({ texts }: FittedColumn) =>
  texts.every(({ place, size }) => place !== 'words' || size === null || size >= LEGEND.words)

/** The title comes first, as it is read, whatever stands above it. `kept` points at the foot are for something else. */
function fitTexts(page: PptxPage, kept: number, measure: MeasureText): Omit<FittedColumn, 'chart'> {
  const { column } = PLACES[page.layout]
  const words = 'words' in page ? page.words : []
  const kicker = page.kicker === null ? null : fitKicker(page.kicker, column, measure)
  const tag = tagOf(page, column, measure)
  const over = column.y + (tag === null ? 0 : tag.box.height + AFTER_TAG)
  const top = over + (kicker === null ? 0 : kicker.height + AFTER_KICKER)
  const left = column.y + column.height - top - kept
  const title = fitText(measure, {
    paragraphs: [page.title],
    font: SERIF,
    sizes: TITLE[page.layout],
    width: column.width,
    height: words.length > 0 ? left * TITLE_SHARE : left,
    line: LINE.title,
    gap: 0,
    spare: SPARE,
  })
  const { names } = PPTX_WORDS
  const placed: PlacedText[] = [
    {
      place: 'title',
      name: names.title,
      box: { ...column, y: top, height: title.height },
      size: title.size,
      paragraphs: [[{ text: page.title }]],
    },
  ]
  if (page.kicker !== null && kicker !== null)
    placed.push({
      place: 'kicker',
      name: names.kicker,
      box: { ...column, y: over, height: kicker.height },
      size: kicker.size,
      paragraphs: [[{ text: page.kicker }]],
    })
  const bottom = column.y + column.height
  const y = top + title.height + AFTER_TITLE
  if ('scorecard' in page) return { ...besideScore(placed, words, y, measure), tag }
  if (words.length === 0) return { texts: placed, free: { ...column, y, height: bottom - y }, tag }
  const room = { ...column, y, height: bottom - y - kept }
  const { box, size } = roomOfWords(page, room, kept > 0, measure)
  placed.push({ place: 'words', name: names.words, box, size, paragraphs: words })
  const free = box.y + box.height + LEGEND.gap
  return { texts: placed, free: { ...column, y: free, height: Math.max(0, bottom - free) }, tag }
}

/** Words across the whole slide, a line or two, and the rest of it below them. */
function besideScore(
  placed: PlacedText[],
  words: readonly Paragraph[],
  y: number,
  measure: MeasureText,
): Omit<FittedColumn, 'tag' | 'chart'> {
  const [{ x, y: top, height }] = LISTS
  const width = PLACES.list.column.width
  const bottom = top + height
  if (words.length === 0) return { texts: placed, free: { x, y, width, height: bottom - y } }
  const { size, height: tall } = fitWords(words, { x, y, width, height: SCORE_WORDS }, measure)
  const box = { x, y, width, height: tall + size * GAP }
  const { words: name } = PPTX_WORDS.names
  const from = y + box.height + AFTER_TITLE
  return {
    texts: [...placed, { place: 'words', name, box, size, paragraphs: words }],
    free: { x, y: from, width, height: bottom - from },
  }
}

function tagOf({ reading }: PptxPage, { x, y }: EmuBox, measure: MeasureText): Tag | null {
  if (reading === null) return null
  const text = READING_WORDS[reading]
  const width = measure(text, BOLD, TAG) * CAPITALS + 2 * TAG * TAG_PAD
  return { text, box: { x, y, width, height: TAG * 1.9 } }
}

/** On a step the words leave room for the legend, where one stands there, unless they would be too small for it; over a chart they take what they need. */
function roomOfWords(
  page: PptxPage,
  whole: EmuBox,
  overChart: boolean,
  measure: MeasureText,
): { box: EmuBox; size: number } {
  const words = 'words' in page ? page.words : []
  if (overChart) {
    const { size, height } = fitWords(words, whole, measure)
    return { box: { ...whole, height: Math.min(whole.height, height + size * LINE.words) }, size }
  }
  const above = { ...whole, height: whole.height - LEGEND.height - LEGEND.gap }
  const beside = fitWords(words, above, measure)
  const hasLegend = page.layout === 'step' && page.key === null
  if (!hasLegend || beside.size < LEGEND.words || beside.height > above.height)
    return { box: whole, size: fitWords(words, whole, measure).size }
  // A line to spare for a reader's own fonts.
  const height = Math.min(above.height, beside.height + beside.size * LINE.words)
  return { box: { ...above, height }, size: beside.size }
}

const fitKicker = (kicker: string, { width }: EmuBox, measure: MeasureText) =>
  fitText(measure, {
    paragraphs: [kicker.toUpperCase()],
    font: SANS,
    sizes: KICKER,
    width: width / CAPITALS,
    height: KICKER.from * LINE.kicker * 2,
    line: LINE.kicker,
    gap: 0,
  })

const fitWords = (words: readonly Paragraph[], { width, height }: EmuBox, measure: MeasureText) =>
  fitText(measure, {
    paragraphs: words.map(textOf),
    font: SANS,
    sizes: WORDS,
    width,
    height: height - WORDS.from * GAP,
    line: LINE.words,
    gap: GAP,
  })
