/** A Markdown file → one section of the narrative as a safe tree; all that the tree cannot hold is a problem. */
import { fromMarkdown } from 'mdast-util-from-markdown'
import type { Root } from 'mdast'
import type { DiagnosticText } from '../../words/problems/diagnostic-text.ts'
import { MARKDOWN_PROBLEMS } from '../../words/problems/markdown.ts'
import type { Path, TextPosition } from '../source-file.ts'
import type { Problem } from '../problem.ts'
import type { Passage, Section } from '../schema/dossier.ts'
import type { Inline } from '../schema/text.ts'
import { refusedNode, startOf } from './markdown-nodes.ts'
import { readInlines, type PlacedInline } from './markdown-inlines.ts'
import { tooLargeToRead } from './markdown-size.ts'
import { tooDeep, type Read } from './outcome.ts'

/** `text/en/02-awareness.md` → `awareness`; null when the name is of another form. */
export function sectionIdOf(file: string): string | null {
  return /^text\/[a-z]{2}\/\d+-([a-z0-9]+(?:-[a-z0-9]+)*)\.md$/.exec(file)?.[1] ?? null
}

export function readMarkdown(file: string, text: string): Read {
  try {
    return read(file, text)
  } catch (error) {
    if (error instanceof RangeError)
      return { sourceFile: null, problems: [tooDeep(file, 'markdown')] }
    throw error
  }
}

interface Draft {
  title: string | null
  passages: { inlines: PlacedInline[]; at: TextPosition }[]
  problems: Problem[]
}

function read(file: string, text: string): Read {
  const large = tooLargeToRead(file, text)
  if (large !== null) return { sourceFile: null, problems: [large] }
  const id = sectionIdOf(file)
  const draft = draftOf(file, fromMarkdown(text), text)
  const add = (said: DiagnosticText, code: Problem['code'] = 'markdown') =>
    draft.problems.push({ file, line: 1, column: 1, path: '', code, ...said })
  if (id === null) add(MARKDOWN_PROBLEMS.fileName, 'file-name')
  if (draft.title === null) add(MARKDOWN_PROBLEMS.noTitle)
  if (draft.passages.length === 0) add(MARKDOWN_PROBLEMS.noText)
  if (id === null || draft.title === null) return { sourceFile: null, problems: draft.problems }
  const passages: Passage[] = draft.passages.map(({ inlines }, index) => ({
    id: `${id}.${index + 1}`,
    inlines: inlines.map(({ inline }): Inline => inline),
  }))
  const value: Section = { id, title: draft.title, passages }
  const locate = (path: Path): TextPosition => {
    const passage = draft.passages[Number(path[1])]
    return passage?.inlines[Number(path[3])]?.at ?? passage?.at ?? { line: 1, column: 1 }
  }
  return { sourceFile: { file, value, locate }, problems: draft.problems }
}

function draftOf(file: string, root: Root, text: string): Draft {
  const draft: Draft = { title: null, passages: [], problems: [] }
  for (const block of root.children) {
    const at = startOf(block)
    if (block.type === 'heading' && draft.title === null && draft.passages.length === 0) {
      const { inlines, problems } = readInlines(file, block.children, text)
      draft.title = inlines.map(({ inline }) => inline.text).join('')
      draft.problems.push(...problems)
    } else if (block.type === 'paragraph') {
      const { inlines, problems } = readInlines(file, block.children, text)
      draft.passages.push({ inlines, at })
      draft.problems.push(...problems)
    } else {
      draft.problems.push({ file, ...at, path: '', code: 'markdown', ...refusedNode(block) })
    }
  }
  return draft
}
