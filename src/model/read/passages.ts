/** Words of a step: Markdown paragraphs → passages as the narrative has them; all that the tree cannot hold is a problem. */
import { fromMarkdown } from 'mdast-util-from-markdown'
import type { TextPosition } from '../source-file.ts'
import type { Problem } from '../problem.ts'
import type { Inline } from '../schema/text.ts'
import { readInlines } from './markdown-inlines.ts'
import { refusedNode, startOf } from './markdown-nodes.ts'
import { tooLargeToRead } from './markdown-size.ts'
import { tooDeep } from './outcome.ts'

export interface ReadPassages {
  passages: readonly (readonly Inline[])[]
  /** Where each link leads, and where it stands in the text. */
  links: readonly { to: string; at: TextPosition }[]
  /** Lines and columns are of the text itself. */
  problems: readonly Problem[]
}

/** `name` stands for the text in its problems. */
export function readPassages(name: string, text: string): ReadPassages {
  try {
    return read(name, text)
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    return { passages: [], links: [], problems: [tooDeep(name, 'markdown')] }
  }
}

function read(name: string, text: string): ReadPassages {
  const large = tooLargeToRead(name, text)
  if (large !== null) return { passages: [], links: [], problems: [large] }
  const problems: Problem[] = []
  const links: { to: string; at: TextPosition }[] = []
  const passages = fromMarkdown(text).children.flatMap((block) => {
    if (block.type !== 'paragraph') {
      const at = startOf(block)
      problems.push({ file: name, ...at, path: '', code: 'markdown', ...refusedNode(block) })
      return []
    }
    const { inlines, problems: wrong } = readInlines(name, block.children, text)
    problems.push(...wrong)
    for (const { inline, at } of inlines) {
      if (inline.type === 'link') links.push({ to: inline.to, at })
    }
    return [inlines.map(({ inline }) => inline)]
  })
  return { passages, links, problems }
}
