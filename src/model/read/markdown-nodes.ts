/** Nodes of the Markdown tree: where they stand, and which the narrative may not hold. */
import type { Nodes } from 'mdast'
import type { DiagnosticText } from '../../words/problems/diagnostic-text.ts'
import { MARKDOWN_PROBLEMS } from '../../words/problems/markdown.ts'
import type { TextPosition } from '../source-file.ts'

export function startOf(node: Nodes): TextPosition {
  const start = node.position?.start
  return { line: start?.line ?? 1, column: start?.column ?? 1 }
}

export function refusedNode(node: Nodes): DiagnosticText {
  return REFUSALS[node.type] ?? MARKDOWN_PROBLEMS.refused(node.type)
}

const REFUSALS: Partial<Record<Nodes['type'], DiagnosticText>> = {
  html: MARKDOWN_PROBLEMS.html,
  image: MARKDOWN_PROBLEMS.image,
  imageReference: MARKDOWN_PROBLEMS.image,
  heading: MARKDOWN_PROBLEMS.heading,
  list: MARKDOWN_PROBLEMS.list,
  code: MARKDOWN_PROBLEMS.codeBlock,
  inlineCode: MARKDOWN_PROBLEMS.code,
  blockquote: MARKDOWN_PROBLEMS.quotation,
  thematicBreak: MARKDOWN_PROBLEMS.dividingLine,
  definition: MARKDOWN_PROBLEMS.linkDefinedApart,
  linkReference: MARKDOWN_PROBLEMS.linkDefinedApart,
  break: MARKDOWN_PROBLEMS.lineBreak,
}
