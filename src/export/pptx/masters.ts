/** Masters and layouts: one master a theme, and under it the layouts that its slides are made from. */
import { PALETTES } from '../../map/style/palette.ts'
import type { Theme } from '../../view/view.ts'
import { LISTS, MAPS, PLACES, type Layout } from './geometry.ts'
import { numberParagraph, placeXml, ruleXml, ShapeIds, treeXml, type PptxPlace } from './shapes.ts'
import { GROUNDS, hexOf } from './theme.ts'
import { FOOTER, GAP, KICKER, LIST, SPACING, TITLE, WORDS } from './type-sizes.ts'
import type { EmuBox } from './units.ts'
import { PPTX_WORDS } from '../../words/export/pptx.ts'
import { HEAD, NAMESPACES } from './xml.ts'

export const LAYOUTS: readonly Layout[] = ['cover', 'step', 'list']

const BODY = (anchor: 't' | 'b' | 'ctr') =>
  `<a:bodyPr vert="horz" wrap="square" lIns="0" tIns="0" rIns="0" bIns="0" anchor="${anchor}"><a:normAutofit/></a:bodyPr>`

interface Style {
  size: number
  font: 'major' | 'minor'
  colour: 'tx1' | 'tx2'
  spacing?: number
  before?: number
  bold?: boolean
  capitals?: boolean
  align?: 'l' | 'r'
}

const hundredths = (value: number) => String(Math.round(value * 100))

function level(style: Style, of = 'lvl1pPr'): string {
  const { size, font, colour, spacing = 100, before = 0, bold, capitals, align = 'l' } = style
  const face = font === 'major' ? '+mj' : '+mn'
  return (
    `<a:${of} marL="0" indent="0" algn="${align}" defTabSz="914400" rtl="0"><a:lnSpc><a:spcPct val="${String(spacing * 1000)}"/></a:lnSpc>` +
    `<a:spcBef><a:spcPts val="${hundredths(before)}"/></a:spcBef><a:buNone/>` +
    `<a:defRPr sz="${hundredths(size)}" b="${bold === true ? '1' : '0'}"${capitals === true ? ' cap="all" spc="100"' : ''} kern="1200">` +
    `<a:solidFill><a:schemeClr val="${colour}"/></a:solidFill><a:latin typeface="${face}-lt"/><a:ea typeface="${face}-ea"/><a:cs typeface="${face}-cs"/></a:defRPr></a:${of}>`
  )
}

const styled = (style: Style) => `<a:lstStyle>${level(style)}</a:lstStyle>`

const title = (layout: Layout): Style => ({
  size: TITLE[layout].from,
  font: 'major',
  colour: 'tx1',
  spacing: SPACING.title,
  bold: true,
})
const words = (size: number): Style => ({
  size,
  font: 'minor',
  colour: 'tx1',
  spacing: SPACING.words,
  before: size * GAP,
})
const KICKERS: Style = { size: KICKER.from, font: 'minor', colour: 'tx2', capitals: true }
const BYLINE: Style = { size: 12, font: 'minor', colour: 'tx2' }
const SMALL: Style = { size: FOOTER.from, font: 'minor', colour: 'tx2' }

/** Where a layout has each of its texts before a slide says where its own stand. */
function textsOf(
  layout: Layout,
): { place: PptxPlace; name: string; box: EmuBox; style: Style; anchor: 't' | 'ctr' }[] {
  const { column, footer, number } = PLACES[layout]
  const { names } = PPTX_WORDS
  const part = (from: number, height: number): EmuBox => ({ ...column, y: column.y + from, height })
  const small = [
    {
      place: 'footer',
      name: names.footer,
      box: footer,
      style: layout === 'cover' ? BYLINE : SMALL,
      anchor: 'ctr',
    },
    {
      place: 'number',
      name: names.number,
      box: number,
      style: { ...SMALL, align: 'r' },
      anchor: 'ctr',
    },
  ] as const
  const head = { place: 'title', name: names.title, style: title(layout), anchor: 't' } as const
  if (layout === 'list') {
    const list = { name: names.list, style: words(LIST), anchor: 't' } as const
    return [
      { ...head, box: column },
      { ...list, place: 'words', box: LISTS[0] },
      { ...list, place: 'second', box: LISTS[1] },
      ...small,
    ]
  }
  return [
    { ...head, box: part(24, 110) },
    { place: 'kicker', name: names.kicker, box: part(0, 20), style: KICKERS, anchor: 't' },
    {
      place: 'words',
      name: names.words,
      box: part(146, column.height - 146),
      style: words(WORDS.from),
      anchor: 't',
    },
    ...small,
  ]
}

const PROMPT = `<a:p><a:r><a:rPr lang="${PPTX_WORDS.language}"/><a:t>…</a:t></a:r></a:p>`

function shapesOf(layout: Layout, ids: ShapeIds): string[] {
  return textsOf(layout).map(({ place, name, box, style, anchor }) =>
    placeXml({
      id: ids.next(),
      name,
      place,
      box,
      body: BODY(anchor),
      style: styled(style),
      paragraphs: place === 'number' ? numberParagraph(null) : PROMPT,
    }),
  )
}

/** Over the title of an opening. */
const ACCENT: EmuBox = { x: 48, y: 98, width: 36, height: 0 }

/** Along the left side of the map, and below it where a footer stands. */
function rulesOf(layout: Layout, theme: Theme, ids: ShapeIds): string[] {
  if (layout === 'list') return []
  const { x, y, width, height } = MAPS[layout]
  const colour = hexOf(PALETTES[theme].provinceBorder)
  const side = ruleXml(ids.next(), { x, y, width: 0, height }, colour)
  if (layout === 'cover') {
    const accent = hexOf(PALETTES[theme].family.violence)
    return [side, ruleXml(ids.next(), ACCENT, accent, 2.25)]
  }
  return [side, ruleXml(ids.next(), { x: 0, y: y + height, width: x + width, height: 0 }, colour)]
}

export function layoutXml(layout: Layout, theme: Theme): string {
  const ids = new ShapeIds()
  const shapes = [...shapesOf(layout, ids), ...rulesOf(layout, theme, ids)]
  return (
    `${HEAD}<p:sldLayout ${NAMESPACES} preserve="1" userDrawn="1"><p:cSld name="${PPTX_WORDS.names.layouts[layout]}">` +
    `${treeXml(shapes)}</p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>`
  )
}

/** `layouts` are its layouts' ids in the file and of their relations. */
export function masterXml(
  theme: Theme,
  layouts: readonly { id: string; relation: string }[],
): string {
  const ids = new ShapeIds()
  // A master has no second column and no kicker: those are of layouts.
  const shapes = textsOf('step')
    .filter(({ place }) => place !== 'kicker')
    .map(({ place, name, box, anchor }) =>
      placeXml({
        id: ids.next(),
        name,
        place,
        box,
        body: BODY(anchor),
        ...(place === 'footer' && { style: styled(SMALL) }),
        ...(place === 'number' && { style: styled({ ...SMALL, align: 'r' }) }),
        paragraphs: place === 'number' ? numberParagraph(null) : PROMPT,
      }),
    )
  const list = layouts.map(({ id, relation }) => `<p:sldLayoutId id="${id}" r:id="${relation}"/>`)
  const levels = ['lvl1pPr', 'lvl2pPr', 'lvl3pPr', 'lvl4pPr', 'lvl5pPr']
  const body = levels.map((of) => level(words(WORDS.from), of)).join('')
  return (
    `${HEAD}<p:sldMaster ${NAMESPACES} preserve="1"><p:cSld name="${PPTX_WORDS.names.master[theme]}"><p:bg><p:bgPr><a:solidFill><a:schemeClr val="bg1"/></a:solidFill><a:effectLst/></p:bgPr></p:bg>${treeXml(shapes)}</p:cSld>` +
    `<p:clrMap ${GROUNDS[theme].map} accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/>` +
    `<p:sldLayoutIdLst>${list.join('')}</p:sldLayoutIdLst><p:hf hdr="0" dt="0"/><p:txStyles><p:titleStyle>${level(title('step'))}</p:titleStyle>` +
    `<p:bodyStyle>${body}</p:bodyStyle><p:otherStyle>${level({ size: WORDS.from, font: 'minor', colour: 'tx1' })}</p:otherStyle></p:txStyles></p:sldMaster>`
  )
}
