/** The chart of a slide as a drawing: for sheets and pictures. */
import type { Drawing, DrawingItem } from '../../drawing/drawing.ts'
import type { Family } from '../../model/schema/dossier.ts'
import type { Theme } from '../../view/view.ts'
import { chartColours, isHatched, type ChartPart } from './chart-marks.ts'
import { inksOf } from './inks.ts'
import type { LaidChart } from './lay-chart.ts'
import { lineOf } from './letters.ts'
import { polyline, rectangle, shape, strokeOf } from './shapes.ts'
import { stripes } from './swatch-items.ts'

/** In heights of a line: between two stripes along an edge, a stripe, and a rule. */
const PITCH = 0.32
const STRIPE = 0.09
const RULE = 0.07

export function drawFactorChart(
  { width, height, parts, zeros, lines }: LaidChart,
  { family, theme }: { family: Family; theme: Theme },
): Drawing {
  const { ink, quiet, rule } = inksOf(theme)
  const colours = chartColours(family, theme)
  const leading = lines[0]?.type.leading ?? 1
  const partItems = (part: ChartPart): DrawingItem[] => {
    const colour = colours[part.fill]
    if (!isHatched(part.fill)) return [shape(rectangle(part), colour)]
    return [
      shape(stripes(part, PITCH * leading), null, strokeOf(colour, STRIPE * leading)),
      shape(rectangle(part), null, strokeOf(colour, RULE * leading)),
    ]
  }
  const items = [
    ...parts.filter((one) => one.width > 0 && one.height > 0).flatMap(partItems),
    ...zeros.map((one) => {
      const ends = [
        [one.x, one.y],
        [one.x + one.width, one.y + one.height],
      ] as const
      return shape(polyline(ends), null, strokeOf(rule, RULE * leading))
    }),
    ...lines.map(({ text, type, quiet: isQuiet, x, y }) =>
      lineOf(text, type, isQuiet ? quiet : ink, [x, y]),
    ),
  ]
  return { width, height, items, patterns: new Map(), hidden: [] }
}
