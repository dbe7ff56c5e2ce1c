/** The chart of a slide as shapes of its own: a group of rectangles, rules and text boxes. */
import { escapeXml } from '../../domain/markup.ts'
import type { Family } from '../../model/schema/dossier.ts'
import type { Theme } from '../../view/view.ts'
import { chartColours, isHatched, type ChartLine, type ChartPart } from '../figure/chart-marks.ts'
import { inksOf } from '../figure/inks.ts'
import type { LaidChart } from '../figure/lay-chart.ts'
import type { Relations } from './relations.ts'
import { frame, groupFrame, ruleXml, type ShapeIds } from './shapes.ts'
import { paragraphsXml } from './text.ts'
import { hexOf } from './theme.ts'
import type { EmuBox } from './units.ts'
import { PPTX_WORDS } from '../../words/export/pptx.ts'

export interface PlacedChart {
  laid: LaidChart
  family: Family
  /** For who does not see it. */
  alt: string
  /** Upper left corner, points. */
  x: number
  y: number
}

export function chartXml(
  { laid, family, alt, x, y }: PlacedChart,
  theme: Theme,
  { ids, relations }: { ids: ShapeIds; relations: Relations },
): string {
  const { page, rule } = inksOf(theme)
  const colours = chartColours(family, theme)
  const moved = <Of extends EmuBox>(one: Of): Of => ({ ...one, x: one.x + x, y: one.y + y })
  const id = ids.next()
  const shapes = [
    ...laid.parts
      .filter(({ width, height }) => width > 0 && height > 0)
      .map((part) => partXml(ids.next(), moved(part), hexOf(colours[part.fill]), hexOf(page))),
    ...laid.zeros.map((zero) => ruleXml(ids.next(), moved(zero), hexOf(rule))),
    ...laid.lines.map((line) => lineXml(ids.next(), moved(line), relations)),
  ]
  const { width, height } = laid
  const box = groupFrame({ x, y, width, height })
  return (
    `<p:grpSp><p:nvGrpSpPr><p:cNvPr id="${id}" name="${PPTX_WORDS.names.chart}" descr="${escapeXml(alt)}"/>` +
    `<p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr>${box}</p:grpSpPr>${shapes.join('')}</p:grpSp>`
  )
}

function partXml(id: string, part: ChartPart, colour: string, page: string): string {
  const solid = `<a:solidFill><a:srgbClr val="${colour}"/></a:solidFill>`
  const hatch = `<a:pattFill prst="wdUpDiag"><a:fgClr><a:srgbClr val="${colour}"/></a:fgClr><a:bgClr><a:srgbClr val="${page}"/></a:bgClr></a:pattFill>`
  const drawn = isHatched(part.fill)
    ? `${hatch}<a:ln w="9525">${solid}</a:ln>`
    : `${solid}<a:ln><a:noFill/></a:ln>`
  return (
    `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${PPTX_WORDS.names.bar} ${id}"/><p:cNvSpPr/><p:nvPr/></p:nvSpPr>` +
    `<p:spPr>${frame(part)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>${drawn}</p:spPr></p:sp>`
  )
}

const ALIGN = { start: 'l', middle: 'ctr', end: 'r' } as const

/** Other fonts may run wider: a line grows from its anchor and is not broken. */
function lineXml(id: string, line: ChartLine, relations: Relations): string {
  const { text, type, quiet, anchor } = line
  const style =
    `<a:lstStyle><a:lvl1pPr algn="${ALIGN[anchor]}"><a:defRPr><a:solidFill><a:schemeClr val="${quiet ? 'tx2' : 'tx1'}"/></a:solidFill>` +
    '<a:latin typeface="+mn-lt"/></a:defRPr></a:lvl1pPr></a:lstStyle>'
  const run = { text, strong: type.font.weight === 600 }
  return (
    `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${PPTX_WORDS.names.label} ${id}"/><p:cNvSpPr txBox="1"/><p:nvPr/></p:nvSpPr>` +
    `<p:spPr>${frame(line)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/></p:spPr>` +
    '<p:txBody><a:bodyPr wrap="none" lIns="0" tIns="0" rIns="0" bIns="0" anchor="ctr"><a:noAutofit/></a:bodyPr>' +
    `${style}${paragraphsXml([[run]], type.size, relations)}</p:txBody></p:sp>`
  )
}
