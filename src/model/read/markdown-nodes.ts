/** Nodes of the Markdown tree: where they stand, and what to write instead of those that the narrative may not hold. */
import type { DiagnosticText } from '../source-file.ts'
import type { Nodes } from 'mdast'
import type { Spot } from '../source-file.ts'

export function startOf(node: Nodes): Spot {
  const start = node.position?.start
  return { line: start?.line ?? 1, column: start?.column ?? 1 }
}

export function refusedNode(node: Nodes): DiagnosticText {
  return (
    REFUSALS[node.type] ?? {
      what: `${node.type} cannot stand here`,
      mend: 'write words, emphasis and links only',
    }
  )
}

const IMAGE: DiagnosticText = {
  what: 'an image stands in the text',
  mend: 'take it out: the map is the picture',
}
const APART: DiagnosticText = {
  what: 'a link is defined apart from its words',
  mend: 'write it in place: [words](kind:id)',
}

const REFUSALS: Partial<Record<Nodes['type'], DiagnosticText>> = {
  html: {
    what: 'HTML stands in the text',
    mend: 'take it out: the text is words, emphasis and links',
  },
  image: IMAGE,
  imageReference: IMAGE,
  heading: {
    what: 'a second heading, or one below the text',
    mend: 'put what follows in a file of its own: a section has one title, at its start',
  },
  list: { what: 'a list stands in the text', mend: 'write it as a paragraph' },
  code: {
    what: 'a code block stands in the text',
    mend: 'take out the four spaces or the fence that make it one',
  },
  inlineCode: { what: 'code stands in the text', mend: 'take out the back-quotes' },
  blockquote: {
    what: 'a quotation block stands in the text',
    mend: 'write it in your own words as a paragraph',
  },
  thematicBreak: { what: 'a dividing line stands in the text', mend: 'take it out' },
  definition: APART,
  linkReference: APART,
  break: {
    what: 'a forced line break stands in the text',
    mend: 'take out the backslash or the two spaces at the end of the line',
  },
}
