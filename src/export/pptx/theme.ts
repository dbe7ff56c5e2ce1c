/** A theme part: our colours of paper or room and our fonts, with what stands in where they are not installed. */
import { PALETTES } from '../../map/style/palette.ts'
import type { Theme } from '../../view/view.ts'
import { EXPORT_WORDS } from '../../words/export/exports.ts'
import { PPTX_WORDS } from '../../words/export/pptx.ts'
import { HEAD, MAIN } from './xml.ts'

export const hexOf = (colour: string) => colour.slice(1).toUpperCase()

/**
 * The format has no list of fonts to fall back on: shape (`panose`) and pitch say what a program is to look
 * for in their place, a text serif and a plain sans.
 */
const FONTS =
  `<a:majorFont><a:latin typeface="Source Serif 4" panose="02040603050405020204" pitchFamily="18" charset="0"/>${others()}</a:majorFont>` +
  `<a:minorFont><a:latin typeface="Noto Sans" panose="020B0502040504020204" pitchFamily="34" charset="0"/>${others()}</a:minorFont>`

/** Fonts of other scripts, as the program's own themes name them: what comes with it has their letters. */
function others(): string {
  const scripts = Object.entries({
    Jpan: 'Yu Gothic',
    Hang: 'Malgun Gothic',
    Hans: 'Microsoft YaHei',
    Hant: 'Microsoft JhengHei',
    Arab: 'Arial',
    Hebr: 'Arial',
    Thai: 'Leelawadee UI',
    Deva: 'Nirmala UI',
    Geor: 'Sylfaen',
    Armn: 'Arial',
  }).map(([script, face]) => `<a:font script="${script}" typeface="${face}"/>`)
  return `<a:ea typeface=""/><a:cs typeface=""/>${scripts.join('')}`
}

/** Plain fills and lines: a theme must name three of each. */
const FILL = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'
const LINE = `<a:ln w="9525">${FILL}<a:prstDash val="solid"/></a:ln>`
const EFFECT = '<a:effectStyle><a:effectLst/></a:effectStyle>'
const FORMATS =
  `<a:fmtScheme name="Cartouche"><a:fillStyleLst>${FILL.repeat(3)}</a:fillStyleLst><a:lnStyleLst>${LINE.repeat(3)}</a:lnStyleLst>` +
  `<a:effectStyleLst>${EFFECT.repeat(3)}</a:effectStyleLst><a:bgFillStyleLst>${FILL.repeat(3)}</a:bgFillStyleLst></a:fmtScheme>`

/** Dark and light of each theme; which of them is the background is said by the master's colour map. */
export const GROUNDS = {
  paper: { map: 'bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2"' },
  room: { map: 'bg1="dk1" tx1="lt1" bg2="dk2" tx2="lt2"' },
} as const

export function themeXml(theme: Theme): string {
  const { ink, focus, land, areaName, family } = PALETTES[theme]
  const [dark, light] = theme === 'paper' ? [ink, focus] : [land, ink]
  const [dark2, light2] = theme === 'paper' ? [areaName, land] : [focus, areaName]
  const { violence, operations, policy, drugs, refugees, migration } = family
  const colours = Object.entries({
    dk1: dark,
    lt1: light,
    dk2: dark2,
    lt2: light2,
    accent1: violence,
    accent2: operations,
    accent3: policy,
    accent4: drugs,
    accent5: refugees,
    accent6: migration,
    hlink: operations,
    folHlink: drugs,
  }).map(([name, colour]) => `<a:${name}><a:srgbClr val="${hexOf(colour)}"/></a:${name}>`)
  const name = `${EXPORT_WORDS.program} ${PPTX_WORDS.names.master[theme]}`
  return (
    `${HEAD}<a:theme xmlns:a="${MAIN}" name="${name}"><a:themeElements><a:clrScheme name="${name}">${colours.join('')}</a:clrScheme>` +
    `<a:fontScheme name="Cartouche">${FONTS}</a:fontScheme>${FORMATS}</a:themeElements><a:objectDefaults/><a:extraClrSchemeLst/></a:theme>`
  )
}
