/** A whole figure as one drawing: the map in its frame, with what a reader needs who has nothing else. */
import type { Drawing, DrawingItem, MeasureText } from '../../drawing/drawing.ts'
import type { Camera, Theme } from '../../view/view.ts'
import { scaleFor } from '../../view/scale.ts'
import type { FigureBox, NamedBox } from './box.ts'
import { drawFactorChart } from './draw-factor-chart.ts'
import { frameMap, moveItems } from './frame-map.ts'
import { inksOf, type Inks } from './inks.ts'
import type { FigureLayout } from './lay-out.ts'
import { lineOf, MARKING, SCALE, widthOf } from './letters.ts'
import { polyline, rectangle, shape, strokeOf } from './shapes.ts'
import { SWATCH, swatchItems } from './swatch-items.ts'

/** Where the map looks, as it was drawn. */
export type MapScale = Pick<Camera, 'latitude' | 'zoom'>

export interface Figure {
  drawing: Drawing
  /** Everything that stands in it, none over another. */
  boxes: readonly NamedBox[]
}

/** `map` is as large as the layout's. */
export function drawFigure(
  map: Drawing,
  layout: FigureLayout,
  { marking, theme, mapScale }: { marking: string; theme: Theme; mapScale: MapScale },
  measure: MeasureText,
): Figure {
  const inks = inksOf(theme)
  const scale = drawScale(mapScale, layout.scale, inks, measure)
  const items: DrawingItem[] = [
    ...frameMap(map, layout.map, layout, inks.page),
    shape(rectangle(layout.map), null, strokeOf(inks.rule, 1)),
    ...layout.lines.map(({ name, text, type, box }) =>
      lineOf(text, type, name === 'title' || name === 'view' ? inks.ink : inks.quiet, [
        box.x,
        box.y,
      ]),
    ),
    shape(rectangle(layout.marking), null, strokeOf(inks.ink, 1.5)),
    lineOf(marking, MARKING, inks.ink, [layout.marking.x + 9, layout.marking.y + 4]),
    ...drawLegend(layout, inks),
    ...drawChart(layout, theme),
    ...scale.items,
  ]
  const { width, height, legend, chart } = layout
  return {
    drawing: { width, height, items, patterns: map.patterns, hidden: map.hidden },
    boxes: [
      ...layout.lines.map(({ name, box }) => ({ name, ...box })),
      { name: 'marking', ...layout.marking },
      { name: 'map', ...layout.map },
      ...(legend === null ? [] : rowBoxes(legend)),
      ...(chart === null ? [] : [{ name: 'chart', ...chart.box }]),
      { name: 'scale', ...scale.box },
    ],
  }
}

type Legend = NonNullable<FigureLayout['legend']>

const rowBoxes = ({ rows, box }: Legend): NamedBox[] =>
  rows.map(({ x, y, width, height }) => ({
    name: 'legend',
    x: box.x + x,
    y: box.y + y,
    width,
    height,
  }))

function drawLegend({ legend }: FigureLayout, inks: Inks): DrawingItem[] {
  if (legend === null) return []
  const { box, rows } = legend
  return rows.flatMap(({ swatch, lines, type, indent, level, x, y }): DrawingItem[] => {
    const [left, top] = [box.x + x, box.y + y]
    const words = left + indent
    const middle = Math.max(0, (SWATCH.height - type.leading) / 2)
    const colour = level === 0 ? inks.ink : inks.quiet
    return [
      ...(swatch === null ? [] : swatchItems(swatch, inks, words - SWATCH.width - 7, top)),
      ...lines.map((line, at) =>
        lineOf(line, type, colour, [
          words,
          top + (swatch === null ? 0 : middle) + at * type.leading,
        ]),
      ),
    ]
  })
}

function drawChart({ chart }: FigureLayout, theme: Theme): DrawingItem[] {
  if (chart === null) return []
  return moveItems(drawFactorChart(chart.laid, { family: chart.family, theme }), chart.box)
}

/** The bar at the right end of its room, its length left of it. */
function drawScale(
  mapScale: MapScale,
  room: FigureBox,
  { ink }: Inks,
  measure: MeasureText,
): { items: DrawingItem[]; box: FigureBox } {
  const { label, pixels } = scaleFor(mapScale)
  const right = room.x + room.width
  const [left, base] = [right - pixels, room.y + 12]
  const wide = widthOf(measure, label, SCALE)
  const bar = polyline([
    [left, base - 6],
    [left, base],
    [right, base],
    [right, base - 6],
  ])
  return {
    items: [
      shape(bar, null, strokeOf(ink, 1.5)),
      lineOf(label, SCALE, ink, [left - 6 - wide, room.y]),
    ],
    box: { x: left - 6 - wide, y: room.y, width: pixels + 6 + wide, height: room.height },
  }
}
