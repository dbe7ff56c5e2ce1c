/** Shapes of a slide as XML: places for text, pictures, and the badge of the marking. */
import { escapeXml } from '../../domain/markup.ts'
import type { Marking } from '../../model/schema/dossier.ts'
import { markingLabel } from '../figure/source-line.ts'
import { emu, type EmuBox } from './units.ts'
import { PPTX_WORDS } from '../../words/export/pptx.ts'

/** Where a text stands in the outline: the same type and index tie slide, layout and master together. */
export type PptxPlace = 'title' | 'kicker' | 'words' | 'second' | 'footer' | 'number'

const PLACEHOLDERS: Readonly<Record<PptxPlace, string>> = {
  title: 'type="title"',
  words: 'type="body" idx="1"',
  second: 'type="body" idx="2"',
  kicker: 'type="body" idx="13"',
  footer: 'type="ftr" sz="quarter" idx="11"',
  number: 'type="sldNum" sz="quarter" idx="12"',
}

/** Gives each shape of a part the next number; 1 is the tree that holds them. */
export class ShapeIds {
  #last = 1
  next(): string {
    this.#last += 1
    return String(this.#last)
  }
}

const offset = ({ x, y }: EmuBox) => `x="${emu(x)}" y="${emu(y)}"`
const extent = ({ width, height }: EmuBox) => `cx="${emu(width)}" cy="${emu(height)}"`

export const frame = (box: EmuBox) =>
  `<a:xfrm><a:off ${offset(box)}/><a:ext ${extent(box)}/></a:xfrm>`

/** Of a group whose shapes stand where they would without it. */
export const groupFrame = (box: EmuBox) =>
  `<a:xfrm><a:off ${offset(box)}/><a:ext ${extent(box)}/><a:chOff ${offset(box)}/><a:chExt ${extent(box)}/></a:xfrm>`

interface Text {
  id: string
  name: string
  place: PptxPlace
  box: EmuBox
  /** Attributes and content of the body's properties. */
  body?: string
  /** The style of a layout's place. */
  style?: string
  paragraphs: string
}

export function placeXml({ id, name, place, box, body, style, paragraphs }: Text): string {
  return (
    `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${escapeXml(name)}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr>` +
    `<p:nvPr><p:ph ${PLACEHOLDERS[place]}/></p:nvPr></p:nvSpPr><p:spPr>${frame(box)}</p:spPr>` +
    `<p:txBody>${body ?? '<a:bodyPr><a:normAutofit/></a:bodyPr>'}${style ?? '<a:lstStyle/>'}${paragraphs}</p:txBody></p:sp>`
  )
}

export interface PptxPicture {
  name: string
  alt: string
  box: EmuBox
  /** Ids of the relations to the bitmap and the drawing. */
  bitmap: string
  drawing: string
}

const SVG_BLIP = 'http://schemas.microsoft.com/office/drawing/2016/SVG/main'

/** The bitmap is for programs that do not know the extension. */
export function pictureXml(id: string, { name, alt, box, bitmap, drawing }: PptxPicture): string {
  return (
    `<p:pic><p:nvPicPr><p:cNvPr id="${id}" name="${escapeXml(name)}" descr="${escapeXml(alt)}"/>` +
    '<p:cNvPicPr><a:picLocks noChangeAspect="1"/></p:cNvPicPr><p:nvPr/></p:nvPicPr>' +
    `<p:blipFill><a:blip r:embed="${bitmap}"><a:extLst><a:ext uri="{96DAC541-7B7A-43D3-8B79-37D633B846F1}">` +
    `<asvg:svgBlip xmlns:asvg="${SVG_BLIP}" r:embed="${drawing}"/></a:ext></a:extLst></a:blip>` +
    `<a:stretch><a:fillRect/></a:stretch></p:blipFill><p:spPr>${frame(box)}` +
    '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr></p:pic>'
  )
}

/** A line along the side of a map; without it a quiet map and its page run into each other. */
export function ruleXml(id: string, box: EmuBox, colour: string, width = 0.75): string {
  return (
    `<p:cxnSp><p:nvCxnSpPr><p:cNvPr id="${id}" name="Line ${id}"/><p:cNvCxnSpPr/><p:nvPr userDrawn="1"/></p:nvCxnSpPr>` +
    `<p:spPr>${frame(box)}<a:prstGeom prst="line"><a:avLst/></a:prstGeom>` +
    `<a:ln w="${emu(width)}"><a:solidFill><a:srgbClr val="${colour}"/></a:solidFill></a:ln></p:spPr></p:cxnSp>`
  )
}

/** Text of TLP 2.0's own colours, always on black. Source: first.org/tlp. */
const TLP: Readonly<Record<Marking, string>> = {
  clear: 'FFFFFF',
  green: '33FF00',
  amber: 'FFC000',
  red: 'FF2B2B',
}

export function markingXml(id: string, marking: Marking, box: EmuBox): string {
  const text = markingLabel(marking)
  return (
    `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${PPTX_WORDS.names.marking}"/><p:cNvSpPr txBox="1"/><p:nvPr/></p:nvSpPr>` +
    `<p:spPr>${frame(box)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:solidFill><a:srgbClr val="000000"/></a:solidFill></p:spPr>` +
    '<p:txBody><a:bodyPr wrap="none" lIns="0" tIns="0" rIns="0" bIns="0" anchor="ctr"><a:noAutofit/></a:bodyPr><a:lstStyle/>' +
    `<a:p><a:pPr algn="ctr"/><a:r><a:rPr lang="${PPTX_WORDS.language}" sz="1000" b="1" dirty="0">` +
    `<a:solidFill><a:srgbClr val="${TLP[marking]}"/></a:solidFill><a:latin typeface="+mn-lt"/></a:rPr><a:t>${text}</a:t></a:r></a:p></p:txBody></p:sp>`
  )
}

/** A badge in the ink of the page: in which reading the map stands. */
export function tagXml(id: string, text: string, box: EmuBox, size: number): string {
  return (
    `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${PPTX_WORDS.names.reading}"/><p:cNvSpPr txBox="1"/><p:nvPr/></p:nvSpPr>` +
    `<p:spPr>${frame(box)}<a:prstGeom prst="roundRect"><a:avLst><a:gd name="adj" fmla="val 16000"/></a:avLst></a:prstGeom>` +
    '<a:solidFill><a:schemeClr val="tx1"/></a:solidFill></p:spPr>' +
    '<p:txBody><a:bodyPr wrap="none" lIns="0" tIns="0" rIns="0" bIns="0" anchor="ctr"><a:noAutofit/></a:bodyPr><a:lstStyle/>' +
    `<a:p><a:pPr algn="ctr"/><a:r><a:rPr lang="${PPTX_WORDS.language}" sz="${String(size * 100)}" b="1" dirty="0">` +
    `<a:solidFill><a:schemeClr val="bg1"/></a:solidFill><a:latin typeface="+mn-lt"/></a:rPr><a:t>${escapeXml(text)}</a:t></a:r></a:p></p:txBody></p:sp>`
  )
}

/** The number of the slide that the program fills in. */
export const numberParagraph = (number: number | null) =>
  `<a:p><a:fld id="{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}" type="slidenum"><a:rPr lang="${PPTX_WORDS.language}" dirty="0"/>` +
  `<a:t>${number === null ? '‹#›' : String(number)}</a:t></a:fld></a:p>`

export const treeXml = (shapes: readonly string[]) =>
  '<p:spTree><p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm>' +
  '<a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>' +
  `${shapes.join('')}</p:spTree>`
