/** The rows of a legend in the room that they have: in columns, smaller or fewer where it is too little. */
import type { LegendRow, Swatch } from '../../domain/layer-catalogue.ts'
import type { MeasureText } from '../../drawing/drawing.ts'
import { EXPORT_WORDS } from '../../words/export/exports.ts'
import type { LegendSection } from './legend-of.ts'
import { legendType, widthOf, type Type } from './letters.ts'
import { SWATCH } from './swatch-items.ts'
import { wrap } from './wrap.ts'

/** A row in its place; `x` and `y` are of its box, from the legend's corner. */
export interface LaidRow {
  swatch: Swatch | null
  lines: readonly string[]
  type: Type
  /** 0 a layer, 1 what its marks mean. */
  level: 0 | 1
  /** From the row's left edge to its words. */
  indent: number
  x: number
  y: number
  width: number
  height: number
}

export interface LaidLegend {
  rows: readonly LaidRow[]
  width: number
  height: number
}

interface Room {
  width: number
  height: number
}

interface Row {
  swatch: Swatch | null
  text: string
  bold: boolean
  level: 0 | 1
  /** Pixels above it, but not at the top of a column. */
  gap: number
}

const COLUMN = 140
const GUTTER = 16
const SIZES = [11.5, 10.5, 9.5] as const
/** How much is said: all; no rows of layers; the layers alone. */
const DENSITIES = ['all', 'sure', 'layers'] as const
type Density = (typeof DENSITIES)[number]

/** Null when there is nothing to show. The height is what it takes, no more than the room's. */
export function layLegend(
  sections: readonly LegendSection[],
  room: Room,
  measure: MeasureText,
): LaidLegend | null {
  if (sections.length === 0) return null
  const columns = Math.max(1, Math.floor((room.width + GUTTER) / (COLUMN + GUTTER)))
  const width = (room.width - (columns - 1) * GUTTER) / columns
  for (const density of DENSITIES) {
    const blocks = blocksOf(sections, density)
    for (const size of SIZES) {
      const laid = fit(blocks, size, { width, height: room.height }, columns, measure)
      if (laid !== null) return laid
    }
  }
  return shortened(sections, { width, height: room.height }, columns, measure)
}

/** So many layers as there is room for, and how many more there are. */
function shortened(
  sections: readonly LegendSection[],
  room: Room,
  columns: number,
  measure: MeasureText,
): LaidLegend | null {
  const layers = blocksOf(sections, 'layers')
  for (let kept = layers.length - 1; kept >= 0; kept--) {
    const more: Row = {
      swatch: null,
      text: EXPORT_WORDS.more(layers.length - kept),
      bold: false,
      level: 0,
      gap: 2,
    }
    const laid = fit([...layers.slice(0, kept), [more]], SIZES[2], room, columns, measure)
    if (laid !== null) return laid
  }
  return null
}

function blocksOf(sections: readonly LegendSection[], density: Density): Row[][] {
  const kept = density === 'layers' ? sections.filter(({ layer }) => layer !== null) : sections
  return kept.map(({ layer, title, swatch, rows }) => {
    const shown = density === 'all' || layer === null ? rows : []
    const head: Row = { swatch, text: title, bold: shown.length > 0, level: 0, gap: 5 }
    return [head, ...shown.map(rowOf)]
  })
}

const rowOf = ({ swatch, label, count }: LegendRow): Row => ({
  swatch,
  text: count === null ? label : EXPORT_WORDS.areas(label, count),
  bold: false,
  level: 1,
  gap: 0,
})

/** Columns of even height: the lowest in which all rows stand. */
function fit(
  blocks: readonly (readonly Row[])[],
  size: number,
  { width, height }: Room,
  columns: number,
  measure: MeasureText,
): LaidLegend | null {
  const set = blocks.map((block) => block.map((row) => setRow(row, size, width, measure)))
  const whole = set.flat().reduce((sum, row) => sum + row.gap + row.height, 0)
  for (let tried = whole / columns; tried <= height + 8; tried += 8) {
    const laid = flow(set, Math.min(tried, height), width, columns)
    if (laid !== null) return laid
  }
  return null
}

type SetRow = Omit<LaidRow, 'x' | 'y'> & { gap: number }

function setRow(
  { swatch, text, bold, level, gap }: Row,
  size: number,
  width: number,
  measure: MeasureText,
): SetRow {
  const type = legendType(size, bold)
  const indent = swatch === null ? 0 : SWATCH.width + 7
  const inner = level * 12
  const lines = wrap(text, width - inner - indent, (line) => widthOf(measure, line, type))
  const height = Math.max(swatch === null ? 0 : SWATCH.height, lines.length * type.leading) + 2
  return { swatch, lines, type, level, indent: inner + indent, width, height, gap }
}

/** A section stays whole where a column can hold it. */
function flow(
  blocks: readonly (readonly SetRow[])[],
  height: number,
  width: number,
  columns: number,
): LaidLegend | null {
  const rows: LaidRow[] = []
  let [column, y, lowest] = [0, 0, 0]
  const next = () => {
    column += 1
    y = 0
  }
  for (const block of blocks) {
    const tall = block.reduce((sum, row, at) => sum + row.height + (at === 0 ? 0 : row.gap), 0)
    if (y > 0 && tall <= height && y + (block[0]?.gap ?? 0) + tall > height) next()
    for (const { gap, ...row } of block) {
      if (y > 0 && y + gap + row.height > height) next()
      const top = y === 0 ? 0 : y + gap
      if (column >= columns || top + row.height > height + 0.01) return null
      rows.push({ ...row, x: column * (width + GUTTER), y: top })
      y = top + row.height
      lowest = Math.max(lowest, y)
    }
  }
  const used = Math.min(columns, column + 1)
  return { rows, width: used * width + (used - 1) * GUTTER, height: lowest }
}
