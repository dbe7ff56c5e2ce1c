/** Problems of JSON, in the words of people who write dossiers. */
import type { DiagnosticText } from './diagnostic-text.ts'

export const JSON_PROBLEMS = {
  unreadable: {
    what: 'the JSON cannot be read here',
    mend: 'check the brackets, quotes and commas of this line and the one before',
  },
  unknownSymbol: {
    what: 'a word or sign stands here that JSON does not know',
    mend: 'put text in double quotes; only true, false and null stand bare',
  },
  numberForm: {
    what: 'a number is not written as JSON writes it',
    mend: 'write it as 51.9 or -3, with a point and without a leading + or 0',
  },
  keyExpected: {
    what: 'a key in double quotes is expected here',
    mend: 'put the key in double quotes',
  },
  valueExpected: { what: 'a value is expected here', mend: 'write the value' },
  colonExpected: { what: 'a colon is missing after the key', mend: 'write "key": value' },
  commaExpected: { what: 'a comma is missing', mend: 'put a comma between the two' },
  objectOpen: { what: 'a } is missing', mend: 'close the object' },
  listOpen: { what: 'a ] is missing', mend: 'close the list' },
  afterEnd: {
    what: 'something follows the end of the JSON',
    mend: 'take it out, or the bracket that closes too early',
  },
  comment: { what: 'JSON has no comments', mend: 'take the comment out, or write it as a `note`' },
  textOpen: { what: 'a text is not closed', mend: 'close it with "' },
  unicodeEscape: {
    what: 'a \\u is not followed by four hexadecimal digits',
    mend: 'write it as \\u0430, or the letter itself',
  },
  unknownEscape: {
    what: 'a backslash starts no escape that JSON knows',
    mend: 'write \\\\ for a backslash',
  },
  controlCharacter: {
    what: 'a control character stands in a text',
    mend: 'write a line break as \\n and a tab as \\t',
  },
  commaBeforeNothing: { what: 'a comma stands before nothing', mend: 'take the comma out' },
  otherBracketOpen: (closes: string, open: string, close: string): DiagnosticText => ({
    what: `${closes} stands here, but a ${open} is still open`,
    mend: `close it with ${close} first`,
  }),
  repeatedKey: (key: string): DiagnosticText => ({
    what: `the key \`${key}\` stands twice in one object`,
    mend: 'keep one of the two',
  }),
} as const
