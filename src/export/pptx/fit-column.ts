/** Title, kicker and words of a slide, one below the other, each as large as there is room for. */
import type { MeasureText } from '../../map/svg/drawing.ts'
import { fitText } from './fit-text.ts'
import { PLACES } from './geometry.ts'
import type { Page } from './pages.ts'
import type { Place } from './shapes.ts'
import { textOf, type Paragraph } from './text.ts'
import { GAP, KICKER, LINE, SANS, SERIF, TITLE, WORDS } from './type-sizes.ts'
import type { Box } from './units.ts'
import { PPTX_WORDS } from './words.ts'

export interface PlacedText {
  place: Place
  name: string
  box: Box
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

export interface FittedColumn {
  texts: readonly PlacedText[]
  /** What the words leave free of the column. */
  free: Box
}

/** The title comes first, as it is read, whatever stands above it. */
export function fitColumn(page: Page, measure: MeasureText): FittedColumn {
  const { column } = PLACES[page.layout]
  const words = page.layout === 'list' ? [] : page.words
  const kicker = page.kicker === null ? null : fitKicker(page.kicker, column, measure)
  const top = column.y + (kicker === null ? 0 : kicker.height + AFTER_KICKER)
  const left = column.y + column.height - top
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
      box: { ...column, height: kicker.height },
      size: kicker.size,
      paragraphs: [[{ text: page.kicker }]],
    })
  const bottom = column.y + column.height
  const y = top + title.height + AFTER_TITLE
  if (words.length === 0) return { texts: placed, free: { ...column, y, height: bottom - y } }
  const { box, size } = roomOfWords(page, { ...column, y, height: bottom - y }, measure)
  placed.push({ place: 'words', name: names.words, box, size, paragraphs: words })
  const free = box.y + box.height + LEGEND.gap
  return { texts: placed, free: { ...column, y: free, height: Math.max(0, bottom - free) } }
}

/** On a step the words leave room for the legend, unless they would be too small for it. */
function roomOfWords(page: Page, whole: Box, measure: MeasureText): { box: Box; size: number } {
  const words = page.layout === 'list' ? [] : page.words
  const above = { ...whole, height: whole.height - LEGEND.height - LEGEND.gap }
  const beside = fitWords(words, above, measure)
  if (page.layout !== 'step' || beside.size < LEGEND.words || beside.height > above.height)
    return { box: whole, size: fitWords(words, whole, measure).size }
  // A line to spare for a reader's own fonts.
  const height = Math.min(above.height, beside.height + beside.size * LINE.words)
  return { box: { ...above, height }, size: beside.size }
}

const fitKicker = (kicker: string, { width }: Box, measure: MeasureText) =>
  fitText(measure, {
    paragraphs: [kicker.toUpperCase()],
    font: SANS,
    sizes: KICKER,
    width: width / CAPITALS,
    height: KICKER.from * LINE.kicker * 2,
    line: LINE.kicker,
    gap: 0,
  })

const fitWords = (words: readonly Paragraph[], { width, height }: Box, measure: MeasureText) =>
  fitText(measure, {
    paragraphs: words.map(textOf),
    font: SANS,
    sizes: WORDS,
    width,
    height: height - WORDS.from * GAP,
    line: LINE.words,
    gap: GAP,
  })
