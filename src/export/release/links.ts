/** Paragraphs of a slide's words or notes as they were written, each with what it links to. */
import { fromMarkdown } from 'mdast-util-from-markdown'
import { readPassages } from '../../model/read/passages.ts'

export function paragraphsOf(text: string): { source: string; links: string[] }[] {
  return fromMarkdown(text).children.map(({ position }) => {
    const source = text.slice(position?.start.offset, position?.end.offset)
    const inlines = readPassages('words', source).passages.flat()
    return { source, links: inlines.flatMap((one) => (one.type === 'link' ? [one.to] : [])) }
  })
}

export const linksIn = (text: string) => paragraphsOf(text).flatMap(({ links }) => links)
