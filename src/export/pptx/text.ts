/** Paragraphs of a text box: runs with their style, links to the sources that have an address. */
import { escapeXml } from '../../domain/markup.ts'
import type { DossierIndex } from '../../domain/dossier-index.ts'
import { splitReference } from '../../domain/references.ts'
import { isRightToLeft } from '../../letters/direction.ts'
import { languageRuns } from '../../letters/scripts.ts'
import type { Inline } from '../../model/schema/text.ts'
import type { Relations } from './relations.ts'
import { PPTX_WORDS } from '../../words/export/pptx.ts'

export interface Run {
  text: string
  strong?: boolean
  emphasis?: boolean
  /** An address outside the file. */
  link?: string
}

export type Paragraph = readonly Run[]

export const textOf = (paragraph: Paragraph) => paragraph.map(({ text }) => text).join('')

/** A record has no address of its own outside the app: only a source's document has one. */
export function runsOf(index: DossierIndex, inlines: readonly Inline[]): Run[] {
  return inlines.map((inline): Run => {
    if (inline.type === 'words')
      return {
        text: inline.text,
        strong: inline.style === 'strong',
        emphasis: inline.style === 'emphasis',
      }
    const parts = splitReference(inline.to)
    const url = parts?.kind === 'source' ? index.sources.get(parts.id)?.url : undefined
    return { text: inline.text, ...(url !== undefined && { link: url }) }
  })
}

/**
 * Size in points; null leaves it to the layout. `properties` is the XML of each paragraph's own, where no
 * layout says them.
 */
export function paragraphsXml(
  paragraphs: readonly Paragraph[],
  size: number | null,
  relations: Relations,
  properties = '',
): string {
  const written = paragraphs.map((paragraph) => {
    const runs = paragraph.map((run) => runXml(run, size, relations)).join('')
    return `<a:p>${directed(properties, textOf(paragraph))}${runs}</a:p>`
  })
  // A text body without a paragraph is none.
  return written.join('') || '<a:p/>'
}

/** What is read from the right begins there. */
function directed(properties: string, text: string): string {
  if (!isRightToLeft(text)) return properties
  const attributes = 'algn="r" rtl="1"'
  return properties === ''
    ? `<a:pPr ${attributes}/>`
    : properties.replace('<a:pPr', `<a:pPr ${attributes}`)
}

/** One for each writing system, in the language that its letters tell: a program picks fonts and checks spelling by it. */
function runXml({ text, strong, emphasis, link }: Run, size: number | null, to: Relations) {
  const attributes = [
    ...(size === null ? [] : [`sz="${String(Math.round(size * 100))}"`]),
    ...(strong === true ? ['b="1"'] : []),
    ...(emphasis === true ? ['i="1"'] : []),
    'dirty="0"',
  ].join(' ')
  const inner = link === undefined ? '' : `<a:hlinkClick r:id="${to.link(link)}"/>`
  return languageRuns(text)
    .map((run) => {
      const language = run.language === null ? PPTX_WORDS.language : TAGS[run.language]
      return `<a:r><a:rPr lang="${language ?? run.language ?? ''}" ${attributes}>${inner}</a:rPr><a:t>${escapeXml(run.text)}</a:t></a:r>`
    })
    .join('')
}

/** With the country that office programs want. */
const TAGS: Readonly<Record<string, string>> = {
  ar: 'ar-SA',
  el: 'el-GR',
  fa: 'fa-IR',
  he: 'he-IL',
  hi: 'hi-IN',
  hy: 'hy-AM',
  ja: 'ja-JP',
  ka: 'ka-GE',
  kk: 'kk-KZ',
  ko: 'ko-KR',
  ru: 'ru-RU',
  th: 'th-TH',
  uk: 'uk-UA',
  zh: 'zh-CN',
}
