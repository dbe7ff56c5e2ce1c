/** Where everything of a figure stands, for any size: words above, map and legend, scale and sources below. */
import { isRightToLeft } from '../../letters/direction.ts'
import type { MeasureText } from '../../drawing/drawing.ts'
import type { Family } from '../../model/schema/dossier.ts'
import type { NotedChart } from '../noted-chart.ts'
import type { FigureBox } from './box.ts'
import { layChart, type LaidChart } from './lay-chart.ts'
import { layLegend, type LaidLegend } from './lay-legend.ts'
import type { LegendSection } from './legend-of.ts'
import { KICKER, MARKING, READING, sourceType, titleType, widthOf, type Type } from './letters.ts'
import { wrap } from './wrap.ts'

export interface FigureWords {
  kicker: string | null
  title: string
  /** What the View says of itself, part by part. */
  view: readonly string[]
  marking: string
  source: string
}

export interface LaidLine {
  name: string
  text: string
  type: Type
  box: FigureBox
}

export interface FigureLayout {
  width: number
  height: number
  lines: readonly LaidLine[]
  /** The box around the marking. */
  marking: FigureBox
  map: FigureBox
  legend: (LaidLegend & { box: FigureBox }) | null
  chart: PlacedChart | null
  /** Room for the scale bar, its right edge under the map's. */
  scale: FigureBox
}

/** Of the risk factor that a step is about, below the legend. */
interface PlacedChart {
  laid: LaidChart
  family: Family
  box: FigureBox
}

export interface FigureSize {
  width: number
  height: number
}

export const LEAST: FigureSize = { width: 480, height: 360 }
/** A legend stands beside the map where this much is left for the map. */
const BESIDE = { width: 800, legend: 204, gap: 18 } as const
/** Share of the height between the words that a legend below the map may take. */
const BELOW = 0.32
const SCALE_ROOM = { width: 190, height: 18 } as const

/** @throws for a size that is too small to be read. */
export function layOut(
  { width, height }: FigureSize,
  words: FigureWords,
  sections: readonly LegendSection[],
  measure: MeasureText,
  chart: NotedChart | null = null,
): FigureLayout {
  if (width < LEAST.width || height < LEAST.height)
    throw new Error(`a figure is at least ${String(LEAST.width)} by ${String(LEAST.height)}`)
  const margin = Math.round(Math.min(28, Math.max(14, Math.min(width, height) * 0.034)))
  const inner = width - 2 * margin
  const marking = {
    width: Math.ceil(widthOf(measure, words.marking, MARKING)) + 18,
    height: MARKING.leading + 8,
  }
  const head = layHead(words, { margin, width: inner - marking.width - 20 }, height, measure)
  const beside = sections.length > 0 && inner >= BESIDE.width && inner > height
  const mapWidth = beside ? inner - BESIDE.legend - BESIDE.gap : inner
  const foot = layFoot(words.source, { margin, inner: mapWidth, height }, measure)
  const top = Math.max(head.bottom, margin + marking.height) + 10
  const body = { x: margin, y: top, width: inner, height: foot.top - 8 - top }
  return {
    width,
    height,
    lines: [...head.lines, ...foot.lines],
    marking: { x: width - margin - marking.width, y: margin, ...marking },
    scale: { ...foot.scale, x: margin + mapWidth - foot.scale.width },
    ...layBody(body, sections, { beside, chart }, measure),
  }
}

interface Laid {
  lines: LaidLine[]
}

/** A long title is set smaller before it is cut. */
/** Where a line of a paragraph begins, by its width: at the right edge of its room where the paragraph runs from there. */
function startIn({ x, width }: Pick<FigureBox, 'x' | 'width'>, [first = '']: readonly string[]) {
  return isRightToLeft(first) ? (wide: number) => x + width - wide : () => x
}

function layHead(
  { kicker, title, view }: FigureWords,
  { margin, width }: { margin: number; width: number },
  height: number,
  measure: MeasureText,
): Laid & { bottom: number } {
  const lines: LaidLine[] = []
  let y = margin
  const put = (name: string, texts: readonly string[], type: Type, gap = 0) => {
    const startOf = startIn({ x: margin, width }, texts)
    for (const text of texts) {
      const wide = widthOf(measure, text, type)
      const box = { x: startOf(wide), y, width: wide, height: type.leading }
      lines.push({ name, text, type, box })
      y += type.leading
    }
    if (texts.length > 0) y += gap
  }
  const wrapped = (text: string, type: Type, most?: number) =>
    wrap(text, width, (line) => widthOf(measure, line, type), most)
  if (kicker !== null) put('kicker', wrapped(kicker.toLocaleUpperCase(), KICKER, 1), KICKER)
  const sizes = height < 480 || width < 500 ? [20, 17] : [27, 23, 20]
  const fitting = sizes.find((size) => wrapped(title, titleType(size)).length <= 2)
  const type = titleType(fitting ?? sizes.at(-1) ?? 20)
  put('title', wrapped(title, type, 3), type, 1)
  put('view', wrapped(view.join(' · '), READING, 2), READING)
  return { lines, bottom: y }
}

/** The scale stands right of the sources, under the map, or above them where there is no room. */
function layFoot(
  source: string,
  { margin, inner, height }: { margin: number; inner: number; height: number },
  measure: MeasureText,
): Laid & { top: number; scale: FigureBox } {
  const roomy = inner >= 700
  const type = sourceType(roomy ? 10 : 8.5)
  const width = roomy ? inner - SCALE_ROOM.width - 24 : inner
  const texts = wrap(source, width, (line) => widthOf(measure, line, type), 5)
  const tall = texts.length * type.leading
  const bottom = height - Math.round(margin * 0.7)
  const top = bottom - (roomy ? Math.max(tall, SCALE_ROOM.height) : tall + SCALE_ROOM.height + 2)
  const first = roomy ? top : bottom - tall
  const startOf = startIn({ x: margin, width }, texts)
  const lines = texts.map((text, at): LaidLine => {
    const wide = widthOf(measure, text, type)
    const box = {
      x: startOf(wide),
      y: first + at * type.leading,
      width: wide,
      height: type.leading,
    }
    return { name: 'source', text, type, box }
  })
  return { lines, top, scale: { x: margin, y: top, ...SCALE_ROOM } }
}

/** A chart that would take more of the height than this is left out: the map is the picture. */
const CHART = { size: 11, share: 0.45, below: 0.3, width: 320, gap: 14 } as const

function placeChart(
  chart: NotedChart | null,
  body: FigureBox,
  beside: boolean,
  measure: MeasureText,
): PlacedChart | null {
  if (chart === null) return null
  const width = beside ? BESIDE.legend : Math.min(CHART.width, body.width)
  const laid = layChart(chart.chart, chart.note, { width, size: CHART.size, measure })
  const { height } = laid
  if (height > body.height * (beside ? CHART.share : CHART.below)) return null
  const x = beside ? body.x + body.width - width : body.x
  return {
    laid,
    family: chart.family,
    box: { x, y: body.y + body.height - height, width, height },
  }
}

function layBody(
  body: FigureBox,
  sections: readonly LegendSection[],
  { beside, chart }: { beside: boolean; chart: NotedChart | null },
  measure: MeasureText,
): Pick<FigureLayout, 'map' | 'legend' | 'chart'> {
  const placed = placeChart(chart, body, beside, measure)
  const used = placed === null ? 0 : placed.box.height + CHART.gap
  const above = { ...body, height: body.height - used }
  const { map, legend } = layMap(above, sections, beside, measure)
  // Beside the map a chart takes only of the legend's column.
  return { map: beside ? { ...map, height: body.height } : map, legend, chart: placed }
}

/** The legend stands beside the map in a wide figure, else below it; never over it. */
function layMap(
  body: FigureBox,
  sections: readonly LegendSection[],
  beside: boolean,
  measure: MeasureText,
): Pick<FigureLayout, 'map' | 'legend'> {
  const room = beside
    ? { width: BESIDE.legend, height: body.height }
    : { width: body.width, height: Math.floor(body.height * BELOW) }
  const legend = layLegend(sections, room, measure)
  if (legend === null) return { map: body, legend: null }
  const { width, height } = legend
  if (beside) {
    const map = { ...body, width: body.width - BESIDE.legend - BESIDE.gap }
    return {
      map,
      legend: { ...legend, box: { x: map.x + map.width + BESIDE.gap, y: body.y, width, height } },
    }
  }
  const map = { ...body, height: body.height - height - 10 }
  return {
    map,
    legend: { ...legend, box: { x: body.x, y: map.y + map.height + 10, width, height } },
  }
}
