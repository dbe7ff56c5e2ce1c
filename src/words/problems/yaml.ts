/** Problems of YAML, in the words of people who write dossiers. */
import type { DiagnosticText } from './diagnostic-text.ts'

export const YAML_PROBLEMS = {
  unreadable: (parserMessage: string): DiagnosticText => ({
    what: `the YAML cannot be read (${parserMessage})`,
    mend: 'check the indentation, quotes and colons of this line',
  }),
  tab: { what: 'a tab indents the line', mend: 'indent with spaces only' },
  quoteOpen: {
    what: 'a quote is opened and never closed',
    mend: 'close it at the end of the text',
  },
  listOpen: { what: 'a [ is opened and never closed', mend: 'close the list with ]' },
  recordOpen: { what: 'a { is opened and never closed', mend: 'close the record with }' },
  noHyphen: {
    what: 'the line is indented as an item of the list and has no hyphen',
    mend: 'indent it to the column of the key above, or start it with `- `',
  },
  noColon: {
    what: 'a key has no colon after it',
    mend: 'write `key: value`, with a space after the colon, or put text of several lines in quotes',
  },
  collectionWithoutKey: {
    what: 'a list or record stands where no key asks for it',
    mend: 'indent it to the column of its neighbours, or write its key before it',
  },
  indentation: {
    what: 'the line is indented wrongly',
    mend: 'indent it by spaces to the column of its neighbours',
  },
  unknownEscape: {
    what: 'a backslash in double quotes starts no known escape',
    mend: 'write \\\\ for a backslash, or put the text in single quotes',
  },
  signWithoutQuotes: {
    what: 'text cannot start with this sign unless it is in quotes',
    mend: 'put the text in quotes',
  },
  secondColon: {
    what: 'a second colon stands in the line, so that text is taken for a key',
    mend: 'put the text in quotes',
  },
  blockInBrackets: {
    what: 'text with a colon, or an indented list, stands inside [ ] or { }',
    mend: 'put the text in quotes, or write all of it indented',
  },
  severalDocuments: {
    what: 'the file holds several documents',
    mend: 'take out the lines `---`',
  },
  unknownTag: { what: 'a tag (!…) is not known here', mend: 'write the plain value' },
  unexpected: {
    what: 'something stands here that does not belong',
    mend: 'check the quotes, brackets and colons of this line and the one before',
  },
  repeatedKey: (key: string): DiagnosticText => ({
    what: `the key \`${key}\` stands twice in one record`,
    mend: 'keep one of the two',
  }),
  tooManyAliases: (most: number): DiagnosticText => ({
    what: `the file has more than ${most} aliases (*name)`,
    mend: 'write the values out instead',
  }),
  brokenAlias: (parserMessage: string): DiagnosticText => ({
    what: `an alias cannot be followed (${parserMessage})`,
    mend: 'write the value out instead of *name',
  }),
} as const
