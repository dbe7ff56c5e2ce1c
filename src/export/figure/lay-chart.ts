/** A factor's chart as parts, rules and lines of words in a width: what slides, sheets and pictures draw it from. */
import type { Chart } from '../../domain/charts/charts-of.ts'
import { lineAt, wordType, type ChartLine, type ChartMarks, type ChartRoom } from './chart-marks.ts'
import { layBars, layColumns, layShares } from './lay-bars.ts'
import { widthOf } from './letters.ts'
import { wrap } from './wrap.ts'

export interface LaidChart extends ChartMarks {
  width: number
}

/** Between the title, the marks and the note, in sizes of the letters. */
const GAP = 0.5

/** `note` is what the marks do not say by themselves: what is hatched, and whose the figures are. */
export function layChart(chart: Chart, note: string, room: ChartRoom): LaidChart {
  const { width, size } = room
  const gap = GAP * size
  const { title, unit, period } = chart
  const head = [
    ...stacked(room, title, { bold: true }),
    ...stacked(room, period === null ? unit : `${unit}, ${period}`, { quiet: true }),
  ]
  const marks = marksOf(chart, room)
  const foot = stacked(room, note, { quiet: true })
  const lines = lowered(head, 0)
  const top = heightOf(head) + gap
  const below = top + marks.height + gap
  return {
    width,
    height: below + heightOf(foot),
    parts: marks.parts.map((one) => ({ ...one, y: one.y + top })),
    zeros: marks.zeros.map((one) => ({ ...one, y: one.y + top })),
    lines: [
      ...lines,
      ...marks.lines.map((one) => ({ ...one, y: one.y + top })),
      ...lowered(foot, below),
    ],
  }
}

function marksOf(chart: Chart, room: ChartRoom): ChartMarks {
  switch (chart.form) {
    case 'bars':
      return layBars(chart, room)
    case 'years':
      return layColumns(chart, room)
    case 'shares':
      return layShares(chart, room)
    default:
      return chart.form satisfies never
  }
}

/** A text broken into lines of the whole width. */
function stacked(
  room: ChartRoom,
  text: string,
  { bold = false, quiet = false }: { bold?: boolean; quiet?: boolean },
): ChartLine[] {
  const type = wordType(room.size, bold)
  const texts = wrap(text, room.width, (line) => widthOf(room.measure, line, type))
  return texts.map((one) => lineAt(room, one, type, [0, 0], { quiet }))
}

const heightOf = (lines: readonly ChartLine[]) => lines.reduce((sum, { height }) => sum + height, 0)

/** One below the other from `top` on. */
function lowered(lines: readonly ChartLine[], top: number): ChartLine[] {
  let y = top
  return lines.map((line) => {
    const placed = { ...line, y }
    y += line.height
    return placed
  })
}
