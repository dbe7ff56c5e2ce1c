/** The marks of a chart in a width: rows of bars, columns by period, or one strip of shares. */
import { barPartsOf, domainOf, endOf } from '../../domain/charts/bar-parts.ts'
import { CHARACTER, COLUMN, TINY } from '../../domain/charts/chart-size.ts'
import type { Bar, Chart } from '../../domain/charts/charts-of.ts'
import { columnWords } from '../../domain/charts/column-words.ts'
import { sharesOf } from '../../domain/charts/shares.ts'
import { everyAs, roomUnder, thinned } from '../../domain/charts/thin-labels.ts'
import {
  figureType,
  lineAt,
  wordType,
  type ChartLine,
  type ChartMarks,
  type ChartPart,
  type ChartRoom,
} from './chart-marks.ts'
import { widthOf } from './letters.ts'
import { wrap } from './wrap.ts'

/** In sizes of the letters, as the screen has them. */
const ROW = { bar: 1.35, under: 0.2, after: 0.55, over: 0.25 }
const FIGURE = 0.55
const COLUMNS = 6.4
const INSET = 0.36
const STRIP = 1.8
const APART = 0.4

/** Rows with the label above its bar and the figure at its end. */
export function layBars(chart: Chart, room: ChartRoom): ChartMarks {
  const { width, size, measure } = room
  const [figures, words] = [figureType(size), wordType(size)]
  const parts = barPartsOf(chart)
  const [low] = domainOf(parts)
  // The scale at which every bar and the figure after it fit.
  const scales = chart.bars.flatMap((bar) => {
    const span = endOf(bar, parts) - low
    const wide = widthOf(measure, bar.says, figures) + FIGURE * size
    return span === 0 ? [] : [(width - wide) / span]
  })
  const scale = scales.length === 0 ? 0 : Math.max(0, Math.min(...scales))
  const at = (value: number) => (value - low) * scale
  const tall = ROW.bar * size
  const drawn: ChartPart[] = []
  const zeros: ChartMarks['zeros'][number][] = []
  const lines: ChartLine[] = []
  let y = 0
  for (const bar of chart.bars) {
    const label = bar.when === null ? bar.label : `${bar.label}, ${bar.when}`
    for (const text of wrap(label, width, (line) => widthOf(measure, line, words))) {
      lines.push(lineAt(room, text, words, [0, y], { quiet: true }))
      y += words.leading
    }
    y += ROW.under * size
    for (const { from, to, manner } of parts.filter((one) => one.bar === bar)) {
      const [left, right] = [Math.min(at(from), at(to)), Math.max(at(from), at(to))]
      drawn.push({ x: left, y, width: right - left, height: tall, fill: manner })
    }
    const over = ROW.over * size
    zeros.push({ x: at(0), y: y - over, width: 0, height: tall + 2 * over })
    const middle = y + (tall - figures.leading) / 2
    lines.push(lineAt(room, bar.says, figures, [at(endOf(bar, parts)) + FIGURE * size, middle]))
    y += tall + ROW.after * size
  }
  return { height: y, parts: drawn, zeros, lines }
}

/** Columns with the figure on top and the period beneath; as many of either as fit, the last always. */
export function layColumns(chart: Chart, room: ChartRoom): ChartMarks {
  const { width, size, measure } = room
  const { bars } = chart
  const unit = size / TINY
  const [figures, words] = [figureType(size), wordType(size)]
  const parts = barPartsOf(chart)
  const [low, high] = domainOf(parts)
  const step = Math.min(COLUMN * unit, width / bars.length)
  const { over, under } = columnWords(chart)
  const every = (text: (bar: Bar) => string, character: number, broken: RegExp) =>
    everyAs(bars.map(text), step / (character * unit), broken)
  const figured = thinned([...bars], every(over, CHARACTER.small, /\n/))
  const everyUnder = every(under, CHARACTER.tiny, /\s/)
  const top = Math.max(...figured.map((bar) => over(bar).split('\n').length)) * figures.leading
  const tall = COLUMNS * size
  const down = (value: number) => top + ((high - value) / Math.max(high - low, 1e-9)) * tall
  const left = (bar: Bar) => bars.indexOf(bar) * step
  const inset = INSET * size
  const drawn = parts.map(({ bar, from, to, manner }): ChartPart => {
    const [upper, lower] = [Math.min(down(from), down(to)), Math.max(down(from), down(to))]
    const x = left(bar) + inset
    return { x, y: upper, width: step - 2 * inset, height: lower - upper, fill: manner }
  })
  const figureLines = figured.flatMap((bar) => {
    const texts = over(bar).split('\n')
    const first = down(endOf(bar, parts)) - texts.length * figures.leading
    return texts.map((text, row) =>
      lineAt(room, text, figures, [left(bar) + step / 2, first + row * figures.leading], {
        anchor: 'middle',
      }),
    )
  })
  const foot = top + tall + ROW.under * size
  const footLines = thinned([...bars], everyUnder).flatMap((bar) => {
    const { anchor, shift, room: wide } = roomUnder(bars.indexOf(bar), bars.length, everyUnder)
    const texts = under(bar)
      .split('\n')
      .flatMap((part) =>
        wrap(part, wide * step - APART * size, (line) => widthOf(measure, line, words)),
      )
    const x = left(bar) + step / 2 + shift * step
    return texts.map((text, row) =>
      lineAt(room, text, words, [x, foot + row * words.leading], { anchor, quiet: true }),
    )
  })
  const lines = [...figureLines, ...footLines]
  return {
    height: Math.max(top + tall, ...lines.map(({ y, height }) => y + height)),
    parts: drawn,
    zeros: bars.map((bar) => ({ x: left(bar), y: down(0), width: step, height: 0 })),
    lines,
  }
}

/** One strip of a hundred per cent, each part named above it. */
export function layShares(chart: Chart, room: ChartRoom): ChartMarks {
  const { width, size, measure } = room
  const words = wordType(size)
  const shares = sharesOf(chart)
  const [first] = shares.filter(({ known }) => known)
  const named = shares.map((share) => {
    const x = (share.from / 100) * width
    const wide = ((share.to - share.from) / 100) * width - APART * size
    const texts = [share.bar.label, share.bar.says].flatMap((text) =>
      wrap(text, wide, (line) => widthOf(measure, line, words)),
    )
    return { share, x, wide, texts }
  })
  const top = Math.max(0, ...named.map(({ texts }) => texts.length)) * words.leading
  const strip = top + ROW.under * size
  return {
    height: strip + STRIP * size,
    parts: named.map(({ share, x, wide }): ChartPart => ({
      x,
      y: strip,
      width: wide,
      height: STRIP * size,
      fill: !share.known ? 'unknown' : share === first ? 'filled' : 'second',
    })),
    zeros: [],
    lines: named.flatMap(({ share, x, texts }) =>
      texts.map((text, row) =>
        lineAt(room, text, words, [x, top - (texts.length - row) * words.leading], {
          quiet: !share.known,
        }),
      ),
    ),
  }
}
