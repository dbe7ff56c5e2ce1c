/** A scorecard as a drawing: a column a verdict, and what is known of the rest at its foot. */
import {
  BAR_OF_VERDICT,
  columnSetting,
  type Scorecard,
  type ScoreColumn,
  type ScoredIncident,
} from '../../presentation/slides/scorecard.ts'
import { SLIDE_WORDS } from '../../words/export/slides.ts'
import type { Drawing, DrawingItem, MeasureText } from '../../drawing/drawing.ts'
import type { Theme } from '../../view/view.ts'
import type { FigureBox } from './box.ts'
import { signItem } from './draw-sign.ts'
import { inksOf, type Inks } from './inks.ts'
import { legendType, lineOf, titleType, widthOf, type Type } from './letters.ts'
import { circle, rectangle, shape } from './shapes.ts'
import { wrap } from './wrap.ts'

interface Setting {
  /** Of the letters of an incident's name; all else follows from it. */
  size: number
  inks: Inks
  measure: MeasureText
}

/** `size` of the letters, in the units of the drawing, which is as wide as it is told and as high as it needs. */
export function drawScorecard(
  card: Scorecard,
  {
    width,
    size,
    theme,
    measure,
  }: { width: number; size: number; theme: Theme; measure: MeasureText },
): Drawing {
  const setting = { size, inks: inksOf(theme), measure }
  const gap = size * 1.4
  const shares = card.columns.map((one) => columnSetting(one).share)
  const all = shares.reduce((sum, one) => sum + one, 0)
  const free = width - gap * Math.max(0, shares.length - 1)
  const items: DrawingItem[] = []
  let [x, bottom] = [0, 0]
  card.columns.forEach((column, at) => {
    const wide = (free * (shares[at] ?? 1)) / all
    const drawn = drawColumn(column, { x, y: 0, width: wide, height: 0 }, setting)
    items.push(...drawn.items)
    bottom = Math.max(bottom, drawn.bottom)
    x += wide + gap
  })
  const facts = drawFacts(card, { x: 0, y: bottom + size, width, height: 0 }, setting)
  return {
    width,
    height: facts.bottom,
    items: [...items, ...facts.items],
    patterns: new Map(),
    hidden: [],
  }
}

interface Drawn {
  items: DrawingItem[]
  bottom: number
}

function drawColumn({ verdict, incidents }: ScoreColumn, box: FigureBox, setting: Setting): Drawn {
  const { size, inks, measure } = setting
  const items: DrawingItem[] = drawBar(BAR_OF_VERDICT[verdict], box, setting)
  const number = titleType(size * 3.2)
  const head = legendType(size * 1.1, true)
  let y = box.y + size * 0.9
  items.push(lineOf(String(incidents.length), number, inks.ink, [box.x, y]))
  y += number.leading
  for (const line of wrapped(SLIDE_WORDS.verdicts[verdict], box.width, head, measure)) {
    items.push(lineOf(line, head, inks.ink, [box.x, y]))
    y += head.leading
  }
  y += size * 0.5
  const { across } = columnSetting({ incidents })
  const gap = size * 1.2
  const width = (box.width - gap * (across - 1)) / across
  for (let at = 0; at < incidents.length; at += across) {
    const row = incidents.slice(at, at + across)
    const drawn = row.map((one, nth) =>
      drawIncident(one, { x: box.x + nth * (width + gap), y, width, height: 0 }, setting),
    )
    items.push(...drawn.flatMap((one) => one.items))
    y = Math.max(...drawn.map((one) => one.bottom)) + size * 0.55
  }
  return { items, bottom: y }
}

function drawIncident(
  { title, detail, sign }: ScoredIncident,
  { x, y, width }: FigureBox,
  { size, inks, measure }: Setting,
): Drawn {
  const name = legendType(size)
  const small = legendType(size * 0.84)
  const indent = size * 1.5
  const items: DrawingItem[] = [
    signItem(sign, [x + size * 0.5, y + name.leading / 2], size * 0.45, inks),
  ]
  let bottom = y
  for (const [text, type, colour] of [
    [title, name, inks.ink],
    [detail, small, inks.quiet],
  ] as const)
    for (const line of wrapped(text, width - indent, type, measure)) {
      items.push(lineOf(line, type, colour, [x + indent, bottom]))
      bottom += type.leading
    }
  return { items, bottom }
}

/** Solid, dashed, dotted or in the accent's colour, as the number below it is sure. */
function drawBar(
  kind: (typeof BAR_OF_VERDICT)[ScoreColumn['verdict']],
  { x, y, width }: FigureBox,
  { size, inks }: Setting,
): DrawingItem[] {
  const height = size * 0.4
  const bar = (from: number, wide: number, tall: number, colour: string) =>
    shape(rectangle({ x: from, y, width: wide, height: tall }), colour)
  switch (kind) {
    case 'solid':
      return [bar(x, width, height, inks.ink)]
    case 'accent':
      return [bar(x, width, height, inks.palette.family.violence)]
    case 'thin':
      return [bar(x, width, height / 4, inks.quiet)]
    case 'dashed':
      return along(width, size * 1.3).map((from) =>
        bar(x + from, Math.min(size * 0.9, width - from), height, inks.ink),
      )
    case 'dotted':
      return along(width - height, size * 0.85).map((from) =>
        shape(circle(x + from + height / 2, y + height / 2, height / 2), inks.quiet),
      )
    default:
      return kind satisfies never
  }
}

const along = (width: number, step: number) =>
  Array.from({ length: Math.max(1, Math.ceil(width / step)) }, (_, at) => at * step)

function drawFacts(
  { facts }: Scorecard,
  { x, y, width }: FigureBox,
  { size, inks, measure }: Setting,
): Drawn {
  if (facts.length === 0) return { items: [], bottom: y }
  const [bold, plain] = [legendType(size * 0.84, true), legendType(size * 0.84)]
  const items: DrawingItem[] = [shape(rectangle({ x, y, width, height: size * 0.05 }), inks.rule)]
  let [left, top] = [x, y + size * 0.7]
  for (const { name, says } of facts) {
    const [head, tail] = [`${name}: `, says]
    const wide = widthOf(measure, head, bold) + widthOf(measure, tail, plain)
    if (left > x && left + wide > x + width) {
      left = x
      top += plain.leading
    }
    items.push(lineOf(head, bold, inks.ink, [left, top]))
    items.push(lineOf(tail, plain, inks.quiet, [left + widthOf(measure, head, bold), top]))
    left += wide + size * 2
  }
  return { items, bottom: top + plain.leading }
}

const wrapped = (text: string, width: number, type: Type, measure: MeasureText) =>
  wrap(text, width, (line) => widthOf(measure, line, type))

/** All of it in words, for those who do not see it. */
export function sayScorecard({ columns, facts }: Scorecard): string {
  const said = columns.map(
    ({ verdict, incidents }) =>
      `${SLIDE_WORDS.verdicts[verdict]}, ${String(incidents.length)}: ${incidents
        .map(({ title, detail }) => `${title} (${detail})`)
        .join('; ')}.`,
  )
  return [
    `${SLIDE_WORDS.scorecard}.`,
    ...said,
    ...facts.map(({ name, says }) => `${name}: ${says}.`),
  ].join(' ')
}
