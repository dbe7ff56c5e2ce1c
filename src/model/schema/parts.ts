/** Pieces that several record schemas share: ids, references, dates, names, counts. */
import * as v from 'valibot'
import { parseEdtf } from '../edtf/parse.ts'
import {
  CONFIDENCES,
  CREDIBILITIES,
  LANGUAGES,
  MARKINGS,
  NAMED_KINDS,
  PRECISIONS,
  REFERENCE_KINDS,
} from './vocabulary.ts'

/** Lower-case words joined by hyphens; stable, because links and Views hold it. */
export const Id = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'an id is lower-case letters, digits and single hyphens'),
)

/** ISO 3166-1 alpha-2. */
export const CountryCode = v.pipe(
  v.string(),
  v.regex(/^[A-Z]{2}$/, 'a country code is two capitals (ISO 3166-1), as KZ'),
)

/** A claim's number in the article, `paragraph.ordinal`. */
export const ClaimId = v.pipe(
  v.string('a claim id is text: put it in quotes, as "2.3"'),
  v.regex(/^\d+\.\d+$/, 'a claim id is paragraph.number, as "2.3"'),
)

export const SourceId = v.pipe(
  v.string(),
  v.regex(/^[A-Za-z][A-Za-z0-9-]*$/, 'a source id is a letter, then letters, digits or hyphens'),
)

export const Prose = v.pipe(v.string(), v.trim(), v.nonEmpty('write some words here'))

/** A date, season, or interval in EDTF (ISO 8601-2) level 0 or 1, as text. */
export const Edtf = v.pipe(
  v.string('a date is EDTF text: put it in quotes, as "2011-07"'),
  v.check(
    (text) => parseEdtf(text).ok,
    (issue) => {
      const parsed = parseEdtf(issue.input)
      return parsed.ok ? 'not an EDTF date' : parsed.error
    },
  ),
)

const REFERENCE = new RegExp(`^(?:${REFERENCE_KINDS.join('|')}):[^\\s:]+$`)

/** `kind:id`, for example `incident:kenkiyak-2011`. */
export const Reference = v.pipe(
  v.string(),
  v.regex(REFERENCE, `a reference is kind:id, where kind is one of ${REFERENCE_KINDS.join(', ')}`),
)

/** A reference to a record that can carry a name: a claim and a date have none. */
export const NamedReference = v.pipe(
  v.string(),
  v.regex(
    new RegExp(`^(?:${NAMED_KINDS.join('|')}):[^\\s:]+$`),
    `the record of a name is kind:id, where kind is one of ${NAMED_KINDS.join(', ')}`,
  ),
)

/** A paragraph of the article by its number. */
export const Paragraph = v.pipe(
  v.string(),
  v.regex(/^P\d+$/, 'a paragraph is P and its number, as P2'),
)

export const Marking = v.picklist(MARKINGS)
export const Precision = v.picklist(PRECISIONS)
export const Confidence = v.picklist(CONFIDENCES)
export const Credibility = v.picklist(CREDIBILITIES)
export const Language = v.picklist(LANGUAGES)

/** English is always there; the other label languages where they are known. */
export const Names = v.strictObject({
  en: Prose,
  ru: v.exactOptional(Prose),
  kk: v.exactOptional(Prose),
  local: v.exactOptional(Prose),
})

/** A place with how closely it is known: the bare id takes the claim's or reading's own precision. */
export const Whereabouts = v.strictObject({
  place: Id,
  precision: Precision,
  role: v.exactOptional(v.picklist(['at', 'from', 'to'])),
})

const Count = v.pipe(v.number(), v.integer('people are counted in whole numbers'), v.minValue(0))

/** People, as the lowest and the highest number that a source allows; `high` null when no upper number is given. */
export const CountRange = v.pipe(
  v.strictObject({ low: Count, high: v.nullable(Count) }),
  v.check(
    (range) => range.high === null || range.low <= range.high,
    'low is higher than high: swap them',
  ),
)

export const Outcome = v.strictObject({
  killed: v.exactOptional(CountRange),
  injured: v.exactOptional(CountRange),
  arrested: v.exactOptional(CountRange),
  note: v.exactOptional(Prose),
})

export const SourceIds = v.pipe(v.array(SourceId), v.minLength(1, 'name at least one source'))
