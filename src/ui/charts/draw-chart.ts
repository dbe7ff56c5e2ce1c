/** A chart as SVG, by Observable Plot; colours are the page's variables, so that a theme needs no redrawing. */
import * as Plot from '@observablehq/plot'
import type { Bar, Chart } from '../../domain/charts/charts-of.ts'
import { barPartsOf, domainOf, endOf, type BarPart } from '../../domain/charts/bar-parts.ts'
import {
  BAR_ROW,
  CHARACTER,
  COLUMN,
  footOf,
  heightOf,
  SHARES_HEIGHT,
  SMALL,
  TINY,
} from '../../domain/charts/chart-size.ts'
import { columnWords } from '../../domain/charts/column-words.ts'
import { sharesOf, type Share } from '../../domain/charts/shares.ts'
import { everyAs, roomUnder, thinned } from '../../domain/charts/thin-labels.ts'

export interface ChartDrawing {
  /** CSS pixels. */
  width: number
  /** Any CSS colour. */
  colour: string
  /** Unique in the page: the hatches of two charts may differ in colour. */
  id: string
}

const QUIET = 'var(--quiet)'
const BASELINE = 'var(--line-strong)'

const SVG = 'http://www.w3.org/2000/svg'

/** Hidden from screen readers, to which the element around it says what it shows. */
export function drawChart(chart: Chart, drawing: ChartDrawing): Element {
  const drawn = plotOf(chart, drawing)
  drawn.setAttribute('aria-hidden', 'true')
  return drawn
}

function plotOf(chart: Chart, drawing: ChartDrawing): Element {
  switch (chart.form) {
    case 'bars':
      return barsPlot(chart, drawing)
    case 'years':
      return yearsPlot(chart, drawing)
    case 'shares':
      return sharesPlot(chart, drawing)
    default:
      return chart.form satisfies never
  }
}

const style = {
  background: 'transparent',
  color: 'inherit',
  fontFamily: 'inherit',
  fontSize: `${TINY}px`,
  overflow: 'visible',
}

const frame = { margin: 0, style }

const idOf = ({ id }: Bar) => id
const barOf = ({ bar }: BarPart | Share) => bar.id

/** A hatch in the chart's colour for what is not known to be reached, and a quiet one for what is unknown. */
function hatches({ colour, id }: ChartDrawing): () => SVGElement {
  return () => {
    const defs = document.createElementNS(SVG, 'defs')
    defs.append(hatch(openOf(id), colour, 4, 1.6), hatch(unknownOf(id), BASELINE, 6, 0.8))
    return defs
  }
}

const openOf = (id: string) => `open-${id}`
const unknownOf = (id: string) => `unknown-${id}`

function hatch(id: string, colour: string, pitch: number, width: number): SVGPatternElement {
  const pattern = document.createElementNS(SVG, 'pattern')
  const line = document.createElementNS(SVG, 'line')
  const put = (element: Element, values: Record<string, string | number>) => {
    for (const [name, value] of Object.entries(values)) element.setAttribute(name, String(value))
  }
  put(pattern, {
    id,
    width: pitch,
    height: pitch,
    patternUnits: 'userSpaceOnUse',
    patternTransform: 'rotate(45)',
  })
  put(line, { x1: 0, y1: 0, x2: 0, y2: pitch, 'stroke-width': width })
  line.style.stroke = colour
  pattern.append(line)
  return pattern
}

const fillOf = ({ colour, id }: ChartDrawing, manner: BarPart['manner']) =>
  manner === 'filled' ? colour : `url(#${openOf(id)})`

const MANNERS = ['filled', 'open'] as const

/** Rows with the label above its bar and the figure at its end. */
function barsPlot(chart: Chart, drawing: ChartDrawing): Element {
  const { width, colour } = drawing
  const bars = [...chart.bars]
  const parts = barPartsOf(chart)
  const [low, high] = domainOf(parts)
  // The scale at which every bar and the figure after it fit.
  const scales = bars.flatMap((bar) => {
    const span = endOf(bar, parts) - low
    return span === 0 ? [] : [(width - bar.says.length * CHARACTER.small - 8) / span]
  })
  const inset = { insetTop: 17, insetBottom: 6 }
  return Plot.plot({
    ...frame,
    width,
    height: bars.length * BAR_ROW,
    x: {
      type: 'linear',
      domain: [low, high],
      range: [0, (high - low) * Math.max(0, Math.min(...scales))],
      axis: null,
    },
    y: {
      type: 'band',
      domain: bars.map(idOf),
      range: [0, bars.length * BAR_ROW],
      padding: 0,
      axis: null,
    },
    marks: [
      hatches(drawing),
      MANNERS.map((manner) =>
        Plot.barX(
          parts.filter((one) => one.manner === manner),
          {
            ...inset,
            x1: 'from',
            x2: 'to',
            y: barOf,
            fill: fillOf(drawing, manner),
            stroke: colour,
            strokeWidth: manner === 'open' ? 1 : 0,
          },
        ),
      ),
      Plot.tickX(bars, { ...inset, insetTop: 14, insetBottom: 3, x: 0, y: idOf, stroke: BASELINE }),
      Plot.text(bars, {
        x: low,
        y: idOf,
        text: ({ label, when }: Bar) => (when === null ? label : `${label}, ${when}`),
        dy: 8 - BAR_ROW / 2,
        textAnchor: 'start',
        fontSize: TINY,
        fill: QUIET,
      }),
      Plot.text(bars, {
        x: (bar: Bar) => endOf(bar, parts),
        y: idOf,
        text: 'says',
        dx: 6,
        dy: 5.5,
        textAnchor: 'start',
        fontSize: SMALL,
        fill: 'currentColor',
      }),
    ],
  })
}

/** Columns with the figure on top and the period beneath; as many of either as fit, the last always: a table below has all. */
function yearsPlot(chart: Chart, drawing: ChartDrawing): Element {
  const { width, colour } = drawing
  const bars = [...chart.bars]
  const parts = barPartsOf(chart)
  const [low, high] = domainOf(parts)
  const step = Math.min(COLUMN, width / bars.length)
  const height = heightOf(chart)
  const { over, under } = columnWords(chart)
  const every = (text: (bar: Bar) => string, character: number, broken: RegExp) =>
    everyAs(bars.map(text), step / character, broken)
  // Figures keep their words together, what stands beneath is broken between any two.
  const figured = thinned(bars, every(over, CHARACTER.small, /\n/))
  const everyUnder = every(under, CHARACTER.tiny, /\s/)
  const common = { x: barOf, stroke: colour, insetLeft: 4, insetRight: 4 }
  return Plot.plot({
    ...frame,
    width,
    height,
    x: {
      type: 'band',
      domain: bars.map(idOf),
      range: [0, step * bars.length],
      padding: 0,
      axis: null,
    },
    y: { type: 'linear', domain: [low, high], range: [height - footOf(chart), 34], axis: null },
    marks: [
      hatches(drawing),
      MANNERS.map((manner) =>
        Plot.barY(
          parts.filter((one) => one.manner === manner),
          {
            ...common,
            y1: 'from',
            y2: 'to',
            fill: fillOf(drawing, manner),
            strokeWidth: manner === 'open' ? 1 : 0,
          },
        ),
      ),
      Plot.tickY(bars, { x: idOf, y: 0, stroke: BASELINE }),
      Plot.text(figured, {
        x: idOf,
        y: (bar: Bar) => endOf(bar, parts),
        text: over,
        dy: -5,
        lineAnchor: 'bottom',
        fontSize: SMALL,
        fill: 'currentColor',
      }),
      ...thinned(bars, everyUnder).map((bar) => {
        const { anchor, shift, room } = roomUnder(bars.indexOf(bar), bars.length, everyUnder)
        return Plot.text([bar], {
          x: idOf,
          y: low,
          text: under,
          dx: shift * step,
          dy: 6,
          textAnchor: anchor,
          lineAnchor: 'top',
          lineWidth: (room * step) / TINY,
          fontSize: TINY,
          fill: QUIET,
        })
      }),
    ],
  })
}

/** One strip of a hundred per cent, each part named above it. */
function sharesPlot(chart: Chart, drawing: ChartDrawing): Element {
  const { width, colour, id } = drawing
  const shares = sharesOf(chart)
  const strip = { x1: 'from', x2: 'to', insetTop: SHARES_HEIGHT - 20, insetLeft: 0, insetRight: 2 }
  const known = shares.filter((one) => one.known)
  const words = ({ bar }: Share) => `${bar.label}\n${bar.says}`
  return Plot.plot({
    ...frame,
    width,
    height: SHARES_HEIGHT,
    x: { type: 'linear', domain: [0, 100], range: [0, width], axis: null },
    marks: [
      hatches(drawing),
      Plot.rectX(known.slice(0, 1), { ...strip, fill: colour }),
      Plot.rectX(known.slice(1), { ...strip, fill: colour, fillOpacity: 0.55 }),
      Plot.rectX(
        shares.filter((one) => !one.known),
        { ...strip, fill: `url(#${unknownOf(id)})`, stroke: BASELINE },
      ),
      ...shares.map((share) =>
        Plot.text([share], {
          x: 'from',
          frameAnchor: 'top',
          dy: SHARES_HEIGHT - 25,
          text: words,
          textAnchor: 'start',
          lineAnchor: 'bottom',
          lineWidth: ((share.to - share.from) / 100) * (width / TINY) - 0.4,
          fontSize: TINY,
          fill: share.known ? 'currentColor' : QUIET,
        }),
      ),
    ],
  })
}
