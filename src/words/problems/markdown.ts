/** Problems of the narrative and of a step’s words: Markdown that is too large, broken, or more than words, emphasis and links. */
import type { DiagnosticText } from './diagnostic-text.ts'
import { listed } from './sentence-parts.ts'

export const MARKDOWN_PROBLEMS = {
  refused: (node: string): DiagnosticText => ({
    what: `${node} cannot stand here`,
    mend: 'write words, emphasis and links only',
  }),
  image: { what: 'an image stands in the text', mend: 'take it out: the map is the picture' },
  linkDefinedApart: {
    what: 'a link is defined apart from its words',
    mend: 'write it in place: [words](kind:id)',
  },
  html: {
    what: 'HTML stands in the text',
    mend: 'take it out: the text is words, emphasis and links',
  },
  heading: {
    what: 'a second heading, or one below the text',
    mend: 'put what follows in a file of its own: a section has one title, at its start',
  },
  list: { what: 'a list stands in the text', mend: 'write it as a paragraph' },
  codeBlock: {
    what: 'a code block stands in the text',
    mend: 'take out the four spaces or the fence that make it one',
  },
  code: { what: 'code stands in the text', mend: 'take out the back-quotes' },
  quotation: {
    what: 'a quotation block stands in the text',
    mend: 'write it in your own words as a paragraph',
  },
  dividingLine: { what: 'a dividing line stands in the text', mend: 'take it out' },
  lineBreak: {
    what: 'a forced line break stands in the text',
    mend: 'take out the backslash or the two spaces at the end of the line',
  },
  linkWithoutWords: {
    what: 'a link without words',
    mend: 'write the words to choose: [words](kind:id)',
  },
  linkWithTitle: {
    what: 'a link with a title in quotes',
    mend: 'take the title out: the record has its own',
  },
  linkToNothing: {
    what: 'a link to nothing',
    mend: 'write what it leads to: [words](kind:id)',
  },
  linkOutside: (address: string): DiagnosticText => ({
    what: `a link out of the dossier, to ${address}`,
    mend: 'put the address into sources.yaml and link to it: [words](source:id)',
  }),
  linkForm: (link: string, kinds: readonly string[]): DiagnosticText => ({
    what: `the link \`${link}\` is not of the form kind:id`,
    mend: `write kind:id, where kind is one of ${listed(kinds)}`,
  }),
  linkBroken: {
    what: 'a link is broken off, or has a space in it',
    mend: 'write it as [words](kind:id), without a space or line break between or inside the brackets',
  },
  strongOpen: {
    what: 'strong words are not closed',
    mend: 'put ** right before and right after the words',
  },
  fileName: {
    what: 'the file name does not say where the section stands and what its id is',
    mend: 'name it by number and id, as 02-awareness.md, in small letters, digits and hyphens',
  },
  noTitle: {
    what: 'the section has no title',
    mend: 'start the file with a heading: # Title',
  },
  noText: { what: 'the section has no text', mend: 'write a paragraph below the title' },
  textTooLong: (letters: number, most: number): DiagnosticText => ({
    what: `the text has ${letters} letters`,
    mend: `part it: ${most} at most`,
  }),
  paragraphTooLong: (letters: number, most: number): DiagnosticText => ({
    what: `the paragraph has ${letters} letters`,
    mend: `break it by an empty line: ${most} at most`,
  }),
  tooManyParagraphs: (most: number): DiagnosticText => ({
    what: `the text has more than ${most} paragraphs`,
    mend: 'part it in two files',
  }),
} as const
