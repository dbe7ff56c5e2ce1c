/** Pieces that several record schemas share: ids, references, dates, names, counts. */
import * as v from 'valibot'
import { EDTF_PROBLEMS } from '../../words/problems/edtf.ts'
import { SCHEMA_RULES, type ItemNoun } from '../../words/problems/schema.ts'
import { parseEdtf } from '../edtf/parse.ts'
import { LIMITS } from '../limits.ts'
import { repeated } from '../repeated.ts'
import {
  CONFIDENCES,
  CREDIBILITIES,
  LANGUAGES,
  MARKINGS,
  NAMED_KINDS,
  PRECISIONS,
  REFERENCE_KINDS,
  SIDES,
  VERDICTS,
} from './vocabulary.ts'

/** A whole number from `least` to `most`. */
export const whole = (least: number, most: number) =>
  v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most))

/** A measured figure: finite, and not past where whole units are lost. */
export const Figure = v.pipe(v.number(), v.minValue(-LIMITS.figure), v.maxValue(LIMITS.figure))

/**
 * Each item of a list once, by its key or else as a whole; the issue is at the second one. Whatever
 * is drawn as a list on the page, or counted, needs it.
 */
export function once<T extends readonly unknown[]>(
  keyOf: (item: T[number]) => string = String,
  noun: ItemNoun = 'item',
): v.RawCheckAction<T> {
  return v.rawCheck(({ dataset, addIssue }) => {
    if (!dataset.typed) return
    const { value: list } = dataset
    for (const { item, at: key, beforeAt } of repeated(list, keyOf)) {
      const message = SCHEMA_RULES.repeated(noun, beforeAt + 1)
      const at = { type: 'unknown', origin: 'value', input: list, key, value: item } as const
      addIssue({ message, input: item, path: [at] })
    }
  })
}

/** A list of bounded length. */
export const list = <S extends v.GenericSchema>(item: S, most: number = LIMITS.items) =>
  v.pipe(v.array(item), v.maxLength(most))

/** Lower-case words joined by hyphens; stable, because links and Views hold it. */
export const Id = v.pipe(v.string(), v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, SCHEMA_RULES.id))

/** ISO 3166-1 alpha-2. */
export const CountryCode = v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, SCHEMA_RULES.countryCode))

/** A claim's number in the article, `paragraph.ordinal`. */
export const ClaimId = v.pipe(
  v.string(SCHEMA_RULES.claimIdNotText),
  v.regex(/^\d+\.\d+$/, SCHEMA_RULES.claimId),
)

export const SourceId = v.pipe(
  v.string(),
  v.regex(/^[A-Za-z][A-Za-z0-9-]*$/, SCHEMA_RULES.sourceId),
)

/** Whose knowledge a source is; one that names no origin is its own, by its id. */
export const Origin = v.pipe(
  v.string(),
  v.regex(/^[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*$/, SCHEMA_RULES.origin),
)

export const Prose = v.pipe(
  v.string(),
  v.trim(),
  v.nonEmpty(SCHEMA_RULES.words),
  v.maxLength(LIMITS.letters),
)

/** Names by which a thing is known too, each once. */
export const Proses = v.pipe(list(Prose), once())

/** A date, season, or interval in EDTF (ISO 8601-2) level 0 or 1, as text. */
export const Edtf = v.pipe(
  v.string(SCHEMA_RULES.dateNotText),
  v.check(
    (text) => parseEdtf(text).ok,
    (issue) => {
      const parsed = parseEdtf(issue.input)
      return parsed.ok ? EDTF_PROBLEMS.unread : parsed.error
    },
  ),
)

const REFERENCE = new RegExp(`^(?:${REFERENCE_KINDS.join('|')}):[^\\s:]+$`)

/** `kind:id`, for example `incident:kenkiyak-2011`. */
export const Reference = v.pipe(
  v.string(),
  v.regex(REFERENCE, SCHEMA_RULES.reference(REFERENCE_KINDS)),
)

/** A reference to a record that can carry a name: a claim and a date have none. */
export const NamedReference = v.pipe(
  v.string(),
  v.regex(
    new RegExp(`^(?:${NAMED_KINDS.join('|')}):[^\\s:]+$`),
    SCHEMA_RULES.namedReference(NAMED_KINDS),
  ),
)

/** A paragraph of the article by its number. */
export const Paragraph = v.pipe(
  v.string(),
  v.regex(/^P(?:0|[1-9]\d{0,5})$/, SCHEMA_RULES.paragraph),
)

export const Marking = v.picklist(MARKINGS)
export const Precision = v.picklist(PRECISIONS)
export const Confidence = v.picklist(CONFIDENCES)
export const Verdict = v.picklist(VERDICTS)
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

const Count = v.pipe(
  v.number(),
  v.integer(SCHEMA_RULES.wholePeople),
  v.minValue(0),
  v.maxValue(LIMITS.people),
)

const RANGE = { low: Count, best: v.exactOptional(Count), high: v.nullable(Count) }

interface Ends {
  low: number
  best?: number
  high: number | null
}

const isInOrder = ({ low, high }: Ends) => high === null || low <= high
const isBestWithin = ({ low, best, high }: Ends) =>
  best === undefined || (high !== null && low > high) || (low <= best && best <= (high ?? best))

/** People, as the lowest and the highest number that a source allows; `high` null when no upper number is given. */
const Range = v.pipe(
  v.strictObject(RANGE),
  v.check(isInOrder, SCHEMA_RULES.lowAboveHigh),
  v.check(isBestWithin, SCHEMA_RULES.bestOutside),
)

/** As a whole, or by side: then the sum over the sides is the whole, and is not written. */
export const CountRange = v.union(
  [
    Range,
    v.strictObject({
      by: v.pipe(
        v.strictObject({
          suspects: v.exactOptional(Range),
          forces: v.exactOptional(Range),
          civilians: v.exactOptional(Range),
          unknown: v.exactOptional(Range),
        }),
        v.check((by) => Object.keys(by).length > 0, SCHEMA_RULES.noSide),
      ),
    }),
  ],
  SCHEMA_RULES.count(SIDES),
)

export const Outcome = v.strictObject({
  killed: v.exactOptional(CountRange),
  injured: v.exactOptional(CountRange),
  arrested: v.exactOptional(CountRange),
  note: v.exactOptional(Prose),
})

/** Each place once: two precisions of one place would be drawn on each other. */
export const WhereaboutsList = v.pipe(
  list(Whereabouts),
  once((one) => one.place, 'place'),
)

export const SourceIds = v.pipe(list(SourceId), v.minLength(1, SCHEMA_RULES.oneSource), once())
