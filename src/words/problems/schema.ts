/** Problems of a value that its schema refuses, and the rules of the schemas in words. */
import type { DiagnosticText } from './diagnostic-text.ts'
import { listed, meantOr } from './sentence-parts.ts'

/** Types of values by their names in the validator. */
const TYPES: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list',
  tuple: 'a list',
  strict_object: 'a record with keys',
  union: 'one of its forms',
}

const typeIn = (validatorType: string) => TYPES[validatorType] ?? validatorType

const refused = (subject: string, shown: string, mend: string): DiagnosticText => ({
  what: `${subject} cannot be ${shown}`,
  mend,
})

const empty = (subject: string, mend: string): DiagnosticText => ({
  what: `${subject} is empty`,
  mend,
})

const tooLarge = (subject: string, size: string, most: string): DiagnosticText => ({
  what: `${subject} holds ${size}, which is more than is read here`,
  mend: `keep it to ${most}, or part it in two`,
})

const wrongType = (
  subject: string,
  shown: string,
  validatorType: string,
  mend: string,
): DiagnosticText => ({ what: `${subject} is ${shown}, not ${typeIn(validatorType)}`, mend })

/** `subject` is the key that a problem is about, `shown` the value that stands there. */
export const SCHEMA_PROBLEMS = {
  unknownKey: (key: string, near: string | null, known: readonly string[]): DiagnosticText => ({
    what: `the key \`${key}\` is not known here`,
    mend:
      near !== null
        ? `did you mean \`${near}\`? Known are ${listed(known)}`
        : known.length === 0
          ? 'take it out'
          : `take it out; known are ${listed(known)}`,
  }),
  missingKey: (key: string, owner: string | null): DiagnosticText => ({
    what: `${key} is missing`,
    mend: `add ${key} to ${owner ?? 'this record'}`,
  }),
  /** `subject` is null for the file as a whole. */
  listForRecord: (subject: string | null): DiagnosticText => ({
    what: `${subject ?? 'the file'} is a list, where keys with values belong`,
    mend: 'write keys with their values, without the dashes',
  }),
  empty: (subject: string) =>
    empty(subject, 'write its value, or take the key out where it may be left out'),
  emptyChoice: (subject: string, choices: readonly string[]) =>
    empty(subject, `write one of ${listed(choices)}`),
  emptyByRule: empty,
  emptyList: (subject: string, least: string) => empty(subject, `give it at least ${least}`),
  otherChoice: (
    subject: string,
    shown: string,
    near: string | null,
    choices: readonly string[],
  ): DiagnosticText => refused(subject, shown, meantOr(near, `write one of ${listed(choices)}`)),
  onlyChoice: (subject: string, shown: string, choice: string) =>
    refused(subject, shown, `write ${JSON.stringify(choice)}`),
  refusedByRule: refused,
  tooLow: (subject: string, shown: string, least: string) =>
    refused(subject, shown, `write ${least} or more`),
  tooHigh: (subject: string, shown: string, most: string) =>
    refused(subject, shown, `write ${most} or less`),
  notFinite: (subject: string, shown: string) => refused(subject, shown, 'write a finite number'),
  notWhole: (subject: string, shown: string) => refused(subject, shown, 'write a whole number'),
  otherForm: (subject: string, shown: string, form: string) =>
    refused(subject, shown, `it must be ${form}`),
  tooManyLetters: (subject: string, count: number, most: string) =>
    tooLarge(subject, `${count} letters`, most),
  tooManyItems: (subject: string, count: number, most: string) =>
    tooLarge(subject, `${count} items`, most),
  tooLarge: (subject: string, most: string) => tooLarge(subject, 'too much', most),
  withoutQuotes: (subject: string, shown: string) =>
    wrongType(subject, shown, 'string', `put it in quotes: "${shown}"`),
  wrongType: (subject: string, shown: string, validatorType: string): DiagnosticText =>
    wrongType(
      subject,
      shown,
      validatorType,
      TYPE_MENDS[validatorType] ?? `write ${typeIn(validatorType)}`,
    ),
  numberInWords: (subject: string, shown: string) =>
    wrongType(subject, shown, 'number', 'write the number without quotes or words'),
  halfLetter: (codePoint: string, subject: string, lettersBefore: number): DiagnosticText => ({
    what: `half of a letter (${codePoint}) stands in ${subject}, after ${lettersBefore} letters`,
    mend: 'write the whole letter: its other half is missing',
  }),
  controlCharacter: (
    codePoint: string,
    subject: string,
    lettersBefore: number,
  ): DiagnosticText => ({
    what: `a control character (${codePoint}) stands in ${subject}, after ${lettersBefore} letters`,
    mend: 'take it out, or write the letter that was meant',
  }),
} as const

const IN_BRACKETS = 'put it in brackets: [ … ], or one a line after a hyphen'

const TYPE_MENDS: Readonly<Record<string, string>> = {
  string: 'write it as one text',
  boolean: 'write true or false, without quotes',
  array: IN_BRACKETS,
  tuple: IN_BRACKETS,
  strict_object: 'write its keys and values below it, indented',
}

const ITEMS = {
  item: 'item',
  place: 'place',
  actorInRole: 'actor in this role',
  source: 'source',
  argument: 'argument',
  chartId: 'id of the chart',
} as const

/** What stands in a list, where each may stand once. */
export type ItemNoun = keyof typeof ITEMS

/** What is wrong, a colon and how to mend it; or only the rule. */
export const SCHEMA_RULES = {
  repeated: (noun: ItemNoun, first: number) =>
    `the ${ITEMS[noun]} stands already as number ${first} of the list: keep one of the two`,
  id: 'an id is lower-case letters, digits and single hyphens',
  countryCode: 'a country code is two capitals (ISO 3166-1), as KZ',
  claimIdNotText: 'a claim id is text: put it in quotes, as "2.3"',
  claimId: 'a claim id is paragraph.number, as "2.3"',
  sourceId: 'a source id is a letter, then letters, digits or hyphens',
  findingId: 'a finding id is F and a number',
  origin: 'an origin is letters, digits and single hyphens',
  words: 'write some words here',
  dateNotText: 'a date is EDTF text: put it in quotes, as "2011-07"',
  reference: (kinds: readonly string[]) =>
    `a reference is kind:id, where kind is one of ${listed(kinds)}`,
  namedReference: (kinds: readonly string[]) =>
    `the record of a name is kind:id, where kind is one of ${listed(kinds)}`,
  paragraph: 'a paragraph is P and its number, as P2',
  wholePeople: 'people are counted in whole numbers',
  lowAboveHigh: 'low is higher than high: swap them',
  bestOutside: 'best does not lie between low and high: correct one of the three',
  noSide: 'no side is named: name at least one',
  count: (sides: readonly string[]) =>
    `write { low: 1, high: 2 }, or { by: { suspects: { low: 1, high: 2 }, … } } with ${listed(sides)}`,
  oneSource: 'name at least one source',
  oneParagraph: 'name at least one paragraph, as P2',
  oneRecord: 'name at least one record that it illustrates, as factor:afghan-heroin',
  documentPath:
    'a file is its path inside documents/, of letters, digits, hyphens and dots, as maps/oblast-2011.png',
  oneClaim: 'name at least one claim that it rests on',
  position: 'a position is [longitude, latitude]',
  positionLength: 'a position is [longitude, latitude] or with a height',
  bounds:
    'the bounds are not in order: write [west, south, east, north] in degrees, west < east and south < north',
  address: 'a whole address, as https://…',
  language: 'a language is a BCP 47 tag, as en, ru or kk-Latn',
  sha256: 'a SHA-256 is 64 digits and lower-case letters from a to f',
  addressOrIdentifier:
    'the source has neither url nor identifier: add its url, or an identifier where the whole address is not known',
  shown: 'write map, or { as: text, because: … }, or { as: unresolved, because: … }',
  viewKey: 'a part of a View is named by its key in the address',
  viewValue: 'write the part as text in quotes, as the address has it',
  coverId: '`opening` and `closing` are the first and the last slide: give the step another id',
} as const
