/** Words of a step: Markdown paragraphs → passages as the narrative has them; all that the tree cannot hold is a problem. */
import { fromMarkdown } from 'mdast-util-from-markdown'
import type { Problem } from '../problem.ts'
import type { Inline } from '../schema/text.ts'
import { readInlines } from './markdown-inlines.ts'
import { refusalOf, startOf } from './markdown-nodes.ts'

export interface ReadPassages {
  passages: readonly (readonly Inline[])[]
  /** Lines and columns are of the text itself. */
  problems: readonly Problem[]
}

/** `name` stands for the text in its problems. */
export function readPassages(name: string, text: string): ReadPassages {
  const problems: Problem[] = []
  const passages = fromMarkdown(text).children.flatMap((block) => {
    if (block.type !== 'paragraph') {
      const at = startOf(block)
      problems.push({ file: name, ...at, path: '', code: 'markdown', ...refusalOf(block) })
      return []
    }
    const read = readInlines(name, block.children, text)
    problems.push(...read.problems)
    return [read.inlines.map(({ inline }) => inline)]
  })
  return { passages, problems }
}
