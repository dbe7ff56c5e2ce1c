/** The words, emphasis and links of one paragraph. */
import type { PhrasingContent } from 'mdast'
import type { DiagnosticText } from '../../words/problems/diagnostic-text.ts'
import { MARKDOWN_PROBLEMS } from '../../words/problems/markdown.ts'
import type { TextPosition } from '../source-file.ts'
import type { Problem } from '../problem.ts'
import type { Inline, TextWords } from '../schema/text.ts'
import { REFERENCE_KINDS } from '../schema/vocabulary.ts'
import { refusedNode, startOf } from './markdown-nodes.ts'
import { spotOf } from './text.ts'

export interface PlacedInline {
  inline: Inline
  at: TextPosition
}

export interface Inlines {
  inlines: PlacedInline[]
  problems: Problem[]
}

export function readInlines(
  file: string,
  nodes: readonly PhrasingContent[],
  text: string,
): Inlines {
  const out: Inlines = { inlines: [], problems: [] }
  for (const node of nodes) readInline(file, node, 'plain', text, out)
  return { ...out, inlines: trimmed(out.inlines) }
}

function readInline(
  file: string,
  node: PhrasingContent,
  style: TextWords['style'],
  text: string,
  out: Inlines,
): void {
  const at = startOf(node)
  const complain = ({ what, mend }: DiagnosticText, spot: TextPosition = at) =>
    out.problems.push({ file, ...spot, path: '', code: 'markdown', what, mend })
  if (node.type === 'text') {
    const diagnostic = slipIn(text, node.position?.start.offset, node.position?.end.offset)
    if (diagnostic !== null) complain(diagnostic, spotOf(text, diagnostic.offset))
    const words = node.value.replace(/\s+/g, ' ')
    out.inlines.push({ inline: { type: 'words', text: words, style }, at })
  } else if (node.type === 'emphasis' || node.type === 'strong') {
    const inner = node.type === 'strong' || style === 'strong' ? 'strong' : 'emphasis'
    for (const child of node.children) readInline(file, child, inner, text, out)
  } else if (node.type === 'link') {
    const inner = readInlines(file, node.children, text)
    out.problems.push(...inner.problems)
    const words = inner.inlines.map(({ inline }) => inline.text).join('')
    const wrong = linkDiagnostic(node.url, words, node.title)
    if (wrong !== null) complain(wrong)
    else out.inlines.push({ inline: { type: 'link', to: node.url, text: words }, at })
  } else complain(refusedNode(node))
}

function linkDiagnostic(
  url: string,
  words: string,
  title: string | null | undefined,
): DiagnosticText | null {
  if (words.trim() === '') return MARKDOWN_PROBLEMS.linkWithoutWords
  if (typeof title === 'string') return MARKDOWN_PROBLEMS.linkWithTitle
  const colon = url.indexOf(':')
  if (REFERENCE_KINDS.some((kind) => kind === url.slice(0, colon)) && url.length > colon + 1)
    return null
  if (url === '') return MARKDOWN_PROBLEMS.linkToNothing
  return /^(?:[a-z][a-z0-9+.-]*:)?\/\/|^(?:mailto|tel|javascript|data):/i.test(url)
    ? MARKDOWN_PROBLEMS.linkOutside(url)
    : MARKDOWN_PROBLEMS.linkForm(url, REFERENCE_KINDS)
}

/** Link and emphasis signs that Markdown left standing as plain text, because something in them is wrong. */
function slipIn(
  text: string,
  start: number | undefined,
  end: number | undefined,
): (DiagnosticText & { offset: number }) | null {
  if (start === undefined || end === undefined) return null
  const match = /\]\s*\(|\]\s*\[|(?<!\\)\*\*/.exec(text.slice(start, end))
  if (match === null) return null
  const offset = start + match.index
  return match[0] === '**'
    ? { offset, ...MARKDOWN_PROBLEMS.strongOpen }
    : { offset, ...MARKDOWN_PROBLEMS.linkBroken }
}

/** Paragraphs neither start nor end with a space, and equal neighbours are one. */
function trimmed(inlines: readonly PlacedInline[]): PlacedInline[] {
  const merged: PlacedInline[] = []
  for (const one of inlines) {
    const last = merged.at(-1)
    if (
      last?.inline.type === 'words' &&
      one.inline.type === 'words' &&
      last.inline.style === one.inline.style
    ) {
      last.inline = { ...last.inline, text: last.inline.text + one.inline.text }
    } else merged.push({ ...one })
  }
  const [first, last] = [merged.at(0), merged.at(-1)]
  if (first?.inline.type === 'words')
    first.inline = { ...first.inline, text: first.inline.text.trimStart() }
  if (last?.inline.type === 'words')
    last.inline = { ...last.inline, text: last.inline.text.trimEnd() }
  return merged.filter(({ inline }) => inline.text !== '')
}
