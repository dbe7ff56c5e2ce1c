/** The YAML parser's errors in the words of people who write dossiers. */
import type { DiagnosticText } from '../source-file.ts'
import type { YAMLError } from 'yaml'

/** By message where one code stands for several slips, else by code. */
export function diagnosticText(error: YAMLError): DiagnosticText {
  const said = BY_MESSAGE.find(([shape]) => shape.test(error.message))?.[1] ?? BY_CODE[error.code]
  return (
    said ?? {
      what: `the YAML cannot be read (${error.message})`,
      mend: 'check the indentation, quotes and colons of this line',
    }
  )
}

export const TABS: DiagnosticText = {
  what: 'a tab indents the line',
  mend: 'indent with spaces only',
}

const BY_MESSAGE: readonly (readonly [RegExp, DiagnosticText])[] = [
  [
    /^Missing closing/,
    { what: 'a quote is opened and never closed', mend: 'close it at the end of the text' },
  ],
  [/end with a \]/, { what: 'a [ is opened and never closed', mend: 'close the list with ]' }],
  [/end with a \}/, { what: 'a { is opened and never closed', mend: 'close the record with }' }],
  [
    /^Sequence item without/,
    {
      what: 'the line is indented as an item of the list and has no hyphen',
      mend: 'indent it to the column of the key above, or start it with `- `',
    },
  ],
  [
    /followed by map values|on a single line/,
    {
      what: 'a key has no colon after it',
      mend: 'write `key: value`, with a space after the colon, or put text of several lines in quotes',
    },
  ],
  [
    /may not be used as an implicit map key/,
    {
      what: 'a list or record stands where no key asks for it',
      mend: 'indent it to the column of its neighbours, or write its key before it',
    },
  ],
]

const BY_CODE: Partial<Record<YAMLError['code'], DiagnosticText>> = {
  BAD_INDENT: {
    what: 'the line is indented wrongly',
    mend: 'indent it by spaces to the column of its neighbours',
  },
  BAD_DQ_ESCAPE: {
    what: 'a backslash in double quotes starts no known escape',
    mend: 'write \\\\ for a backslash, or put the text in single quotes',
  },
  BAD_SCALAR_START: {
    what: 'text cannot start with this sign unless it is in quotes',
    mend: 'put the text in quotes',
  },
  BLOCK_AS_IMPLICIT_KEY: {
    what: 'a second colon stands in the line, so that text is taken for a key',
    mend: 'put the text in quotes',
  },
  BLOCK_IN_FLOW: {
    what: 'text with a colon, or an indented list, stands inside [ ] or { }',
    mend: 'put the text in quotes, or write all of it indented',
  },
  MULTIPLE_DOCS: { what: 'the file holds several documents', mend: 'take out the lines `---`' },
  TAB_AS_INDENT: TABS,
  TAG_RESOLVE_FAILED: { what: 'a tag (!…) is not known here', mend: 'write the plain value' },
  UNEXPECTED_TOKEN: {
    what: 'something stands here that does not belong',
    mend: 'check the quotes, brackets and colons of this line and the one before',
  },
}
