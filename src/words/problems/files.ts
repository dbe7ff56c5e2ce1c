/** Problems of a file as a whole: missing, empty, in another encoding, too large, or not a list of records. */
import type { DiagnosticText } from './diagnostic-text.ts'

const SAVE = 'save it as UTF-8: in an editor, “Save with encoding” and UTF-8'
const MISSING = 'the file is missing'
const EMPTY = 'the file is empty'

const LEGACY_ENCODINGS = {
  'windows-1251': 'Windows-1251 (Cyrillic)',
  'windows-1252': 'Windows-1252 (western European)',
  'koi8-r': 'KOI8-R (Cyrillic)',
} as const

export type LegacyEncoding = keyof typeof LEGACY_ENCODINGS

export const FILE_PROBLEMS = {
  noNarrative: {
    what: 'there is no text: the folder text/en holds no .md file',
    mend: 'add one, numbered and named, as 01-start.md',
  },
  missingMeta: { what: MISSING, mend: 'add it: it says what the dossier is' },
  missing: (emptyContent: string): DiagnosticText => ({
    what: MISSING,
    mend: `add it; it may hold no records: ${emptyContent}`,
  }),
  misnamed: (near: string, file: string): DiagnosticText => ({
    what: MISSING,
    mend: `is it ${near}? Rename that to ${file}`,
  }),
  empty: { what: EMPTY, mend: 'write its content' },
  emptyList: { what: EMPTY, mend: 'write its records, or [] when there are none' },
  nestedTooDeeply: {
    what: 'the file is nested too deeply to be read',
    mend: 'look for a bracket that is opened thousands of times',
  },
  otherEncoding: (encoding: string): DiagnosticText => ({
    what: `the file is in ${encoding}`,
    mend: SAVE,
  }),
  zeroBytes: { what: 'the file is in no text encoding: it holds zero bytes', mend: SAVE },
  damagedUtf8: { what: 'the file is not UTF-8 text', mend: SAVE },
  legacyEncoding: (encoding: LegacyEncoding): DiagnosticText => ({
    what: `the file is not UTF-8, it looks like ${LEGACY_ENCODINGS[encoding]}`,
    mend: SAVE,
  }),
  lostLetter: {
    what: 'a letter was lost here (U+FFFD) when the file was converted',
    mend: 'write the letter again, or convert the original file to UTF-8',
  },
  convertedTwice: {
    what: 'Cyrillic letters were converted to UTF-8 twice',
    mend: 'convert the original file to UTF-8 once',
  },
  notList: (shown: string, firstKey: string): DiagnosticText => ({
    what: `the file is ${shown}, not a list of records`,
    mend: `start each record with a hyphen: - ${firstKey}: …`,
  }),
  tooManyRecords: (count: number, most: number): DiagnosticText => ({
    what: `the file has ${count} records, which is more than is read here`,
    mend: `keep it to ${most}`,
  }),
  compiledNotRecord: (shown: string): DiagnosticText => ({
    what: `the dossier is ${shown}, not a record with keys`,
    mend: 'build the dossier again',
  }),
} as const
