/** The notes pane: what the speaker says at each slide, on a page of its own with the slide's picture above. */
import type { MeasureText } from '../../drawing/drawing.ts'
import type { Marking } from '../../model/schema/dossier.ts'
import { fitText } from './fit-text.ts'
import type { Relations } from './relations.ts'
import { markingXml, numberParagraph, ShapeIds, treeXml } from './shapes.ts'
import { paragraphsXml, textOf, type Paragraph } from './text.ts'
import { GROUNDS } from './theme.ts'
import { GAP, LINE, NOTES, SANS } from './type-sizes.ts'
import { emu, type EmuBox } from './units.ts'
import { PPTX_WORDS } from '../../words/export/pptx.ts'
import { HEAD, NAMESPACES } from './xml.ts'

const PICTURE: EmuBox = { x: 54, y: 54, width: 432, height: 243 }
const TEXT: EmuBox = { x: 54, y: 318, width: 432, height: 340 }
const MARKING: EmuBox = { x: 54, y: 676, width: 84, height: 19 }
const NUMBER: EmuBox = { x: 426, y: 676, width: 60, height: 19 }

function shape(id: string, name: string, place: string, locks: string, box: EmuBox, text: string) {
  const { x, y, width, height } = box
  return (
    `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${name}"/><p:cNvSpPr><a:spLocks ${locks}/></p:cNvSpPr><p:nvPr><p:ph ${place}/></p:nvPr></p:nvSpPr>` +
    `<p:spPr><a:xfrm><a:off x="${emu(x)}" y="${emu(y)}"/><a:ext cx="${emu(width)}" cy="${emu(height)}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr>${text}</p:sp>`
  )
}

/** Said on every page too: LibreOffice does not read it from the master. */
const PARAGRAPH = `<a:pPr marL="0" indent="0"><a:spcBef><a:spcPts val="${String(NOTES.from * GAP * 100)}"/></a:spcBef><a:buNone/></a:pPr>`

const BODY =
  '<a:bodyPr vert="horz" wrap="square" lIns="0" tIns="0" rIns="0" bIns="0" anchor="t"><a:normAutofit/></a:bodyPr>'

const text = (paragraphs: string, body = '<a:bodyPr/>') =>
  `<p:txBody>${body}<a:lstStyle/>${paragraphs}</p:txBody>`

function shapes(marking: Marking, notes: string, number: number | null): string[] {
  const ids = new ShapeIds()
  const { names } = PPTX_WORDS
  // On the master the places say how, on a page only that they are there.
  const body = number === null ? BODY : '<a:bodyPr/>'
  return [
    shape(
      ids.next(),
      names.picture,
      'type="sldImg"',
      'noGrp="1" noRot="1" noChangeAspect="1"',
      PICTURE,
      '',
    ),
    shape(ids.next(), names.notes, 'type="body" idx="1"', 'noGrp="1"', TEXT, text(notes, body)),
    ...(number === null ? [] : [markingXml(ids.next(), marking, MARKING)]),
    shape(
      ids.next(),
      names.number,
      'type="sldNum" sz="quarter" idx="5"',
      'noGrp="1"',
      NUMBER,
      text(numberParagraph(number).replace('<a:p>', '<a:p><a:pPr algn="r"/>'), body),
    ),
  ]
}

export function notesMasterXml(marking: Marking): string {
  const prompt = `<a:p><a:r><a:rPr lang="${PPTX_WORDS.language}"/><a:t>…</a:t></a:r></a:p>`
  const level = `<a:lvl1pPr marL="0" algn="l"><a:spcBef><a:spcPts val="${String(NOTES.from * GAP * 100)}"/></a:spcBef><a:defRPr sz="${String(NOTES.from * 100)}"><a:solidFill><a:schemeClr val="tx1"/></a:solidFill><a:latin typeface="+mn-lt"/></a:defRPr></a:lvl1pPr>`
  return (
    `${HEAD}<p:notesMaster ${NAMESPACES}><p:cSld><p:bg><p:bgPr><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill><a:effectLst/></p:bgPr></p:bg>${treeXml(shapes(marking, prompt, null))}</p:cSld>` +
    `<p:clrMap ${GROUNDS.paper.map} accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/>` +
    `<p:notesStyle>${level}</p:notesStyle></p:notesMaster>`
  )
}

export function notesXml(
  notes: readonly Paragraph[],
  number: number,
  marking: Marking,
  measure: MeasureText,
  relations: Relations,
): string {
  const { size } = fitText(measure, {
    paragraphs: notes.map(textOf),
    font: SANS,
    sizes: NOTES,
    width: TEXT.width,
    height: TEXT.height - NOTES.from * GAP,
    line: LINE.words,
    gap: GAP,
  })
  const written = paragraphsXml(notes, size, relations, PARAGRAPH)
  return `${HEAD}<p:notes ${NAMESPACES}><p:cSld>${treeXml(shapes(marking, written, number))}</p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:notes>`
}
