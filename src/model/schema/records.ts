/** Schemas of the YAML records: one entry each of claims, sources, actors, incidents and factors. */
import * as v from 'valibot'
import { LIMITS } from '../limits.ts'
import {
  ClaimId,
  Confidence,
  CountryCode,
  Credibility,
  Edtf,
  Figure,
  Id,
  Language,
  list,
  Marking,
  NamedReference,
  Names,
  once,
  Outcome,
  Paragraph,
  Precision,
  Prose,
  Proses,
  Reference,
  SourceId,
  SourceIds,
  whole,
  Whereabouts,
  WhereaboutsList,
} from './parts.ts'
import {
  ACTOR_KINDS,
  ACTOR_ROLES,
  CLAIM_KINDS,
  FACTOR_KINDS,
  FAMILIES,
  HEDGES,
  INCIDENT_KINDS,
  RELIABILITIES,
} from './vocabulary.ts'

const Degrees = v.pipe(v.number(), v.finite())

/** West, south, east, north in degrees, WGS84. */
export const Bounds = v.pipe(
  v.tuple([Degrees, Degrees, Degrees, Degrees]),
  v.check(
    ([west, south, east, north]) =>
      west >= -180 && east <= 180 && south >= -90 && north <= 90 && west < east && south < north,
    'the bounds are not in order: write [west, south, east, north] in degrees, west < east and south < north',
  ),
)

/** `dossier.yaml`: what the whole is. */
export const DossierMeta = v.strictObject({
  id: Id,
  title: Prose,
  subtitle: v.exactOptional(Prose),
  article: v.strictObject({
    title: Prose,
    publisher: Prose,
    published: Edtf,
    source: SourceId,
    paragraphs: whole(1, LIMITS.paragraphs),
  }),
  author: Prose,
  asOf: Edtf,
  /** What every record carries that nobody marked. */
  marking: Marking,
  /** Marking of title, subtitle, author and article, where it is below the dossier's. */
  titleMarking: v.exactOptional(Marking),
  focus: v.pipe(list(CountryCode), v.minLength(1), once()),
  bounds: Bounds,
  languages: v.pipe(list(Language), v.minLength(1), once()),
  /** Layer ids that the first View shows. */
  layers: v.pipe(list(v.string()), once()),
})

/** `sources.yaml`: a document cited. `url` only where the whole address is known, else `identifier`. */
export const Source = v.pipe(
  v.strictObject({
    id: SourceId,
    title: Prose,
    publisher: Prose,
    date: v.exactOptional(Edtf),
    url: v.exactOptional(v.pipe(v.string(), v.url('a whole address, as https://…'))),
    identifier: v.exactOptional(Prose),
    reliability: v.picklist(RELIABILITIES),
    note: v.exactOptional(Prose),
    marking: v.exactOptional(Marking),
  }),
  v.check(
    (source) => source.url !== undefined || source.identifier !== undefined,
    'the source has neither url nor identifier: add its url, or an identifier where the whole address is not known',
  ),
)

/** What other sources say against a claim, and the values that change when they are believed. */
export const Dispute = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^D\d+$/, 'a dispute id is D and a number')),
  says: Prose,
  /** Told and checked in a few words each, for the aside beside the text. */
  told: v.exactOptional(Prose),
  checked: v.exactOptional(Prose),
  changes: v.exactOptional(
    v.strictObject({
      date: v.exactOptional(Edtf),
      places: v.exactOptional(v.pipe(WhereaboutsList, v.minLength(1))),
      outcome: v.exactOptional(Outcome),
      figure: v.exactOptional(Prose),
    }),
  ),
  /** Empty when the dispute is the absence of any other source: then `says` must tell so. */
  sources: v.pipe(list(SourceId), once()),
  confidence: Confidence,
  credibility: Credibility,
  /** Other claims that the same dispute touches. */
  also: v.exactOptional(v.pipe(list(ClaimId), once())),
  marking: v.exactOptional(Marking),
})

const ClaimKind = v.picklist(CLAIM_KINDS)

/** Where a claim is to be seen: on the map, or in the text only or nowhere, each with its reason. */
const Shown = v.union(
  [v.literal('map'), v.strictObject({ as: v.picklist(['text', 'unresolved']), because: Prose })],
  'write map, or { as: text, because: … }, or { as: unresolved, because: … }',
)

/** `claims.yaml`: one assertion of the article, in our words. */
export const Claim = v.strictObject({
  id: ClaimId,
  paragraph: Paragraph,
  says: Prose,
  kind: v.union([ClaimKind, v.pipe(list(ClaimKind), v.minLength(1), once())]),
  date: v.exactOptional(Edtf),
  dateBasis: v.exactOptional(Prose),
  places: v.pipe(
    list(v.union([Id, Whereabouts])),
    once((one) => (typeof one === 'string' ? one : one.place), 'place'),
  ),
  precision: Precision,
  hedge: v.picklist(HEDGES),
  figures: v.exactOptional(Prose),
  about: v.pipe(list(Reference), once()),
  disputes: v.exactOptional(list(Dispute)),
  shown: Shown,
  marking: v.exactOptional(Marking),
})

export const Actor = v.strictObject({
  id: Id,
  name: Names,
  aliases: v.exactOptional(Proses),
  kind: v.picklist(ACTOR_KINDS),
  says: Prose,
  marking: v.exactOptional(Marking),
})

/** `names.yaml`: a proper name as the article spells it, where it stands, and the record that carries it, if any does. */
export const NameMention = v.strictObject({
  name: Prose,
  paragraphs: v.pipe(list(Paragraph), v.minLength(1, 'name at least one paragraph, as P2')),
  record: v.exactOptional(NamedReference),
  marking: v.exactOptional(Marking),
})

/** One telling of an incident: when, where and with what outcome. */
export const Reading = v.strictObject({
  date: v.exactOptional(Edtf),
  places: WhereaboutsList,
  outcome: v.exactOptional(Outcome),
  says: Prose,
  sources: SourceIds,
})

/** `incidents.yaml`: `told` is the article's reading; `checked` is the reading of other sources, or null where none was found. */
export const Incident = v.strictObject({
  id: Id,
  title: Prose,
  kind: v.picklist(INCIDENT_KINDS),
  actors: v.pipe(
    list(v.strictObject({ actor: Id, role: v.picklist(ACTOR_ROLES) })),
    once(({ actor, role }) => `${actor} ${role}`, 'actor in this role'),
  ),
  told: Reading,
  checked: v.nullable(
    v.strictObject({
      ...Reading.entries,
      confidence: Confidence,
      title: v.exactOptional(Prose),
      /** Where it is above the incident's. */
      marking: v.exactOptional(Marking),
    }),
  ),
  related: v.exactOptional(v.pipe(list(Reference), once())),
  marking: v.exactOptional(Marking),
})

/** `about`: given as a round figure; `implied`: our arithmetic from one that is given; `announced`: planned, not counted. */
const STANDINGS = ['about', 'implied', 'announced'] as const

/** `bars`: side by side in one unit; `years`: one after the other; `shares`: parts of a hundred. */
const CHART_FORMS = ['bars', 'years', 'shares'] as const

/** A number for a place in a period; `low`/`high` where a source gives a range or only a bound. */
export const IndicatorValue = v.strictObject({
  place: Id,
  date: Edtf,
  value: v.exactOptional(Figure),
  low: v.exactOptional(Figure),
  high: v.exactOptional(Figure),
  /** What the figure is of, in a few words for a chart, where the place's name does not say it. */
  label: v.exactOptional(Prose),
  /** Absent: as the source states it. */
  standing: v.exactOptional(v.picklist(STANDINGS)),
  note: v.exactOptional(Prose),
  sources: SourceIds,
  marking: v.exactOptional(Marking),
})

export const Indicator = v.strictObject({
  id: Id,
  title: Prose,
  unit: Prose,
  /** What the number is of, so that a reader can compare. */
  measures: Prose,
  /** The data set that would fill the gaps. */
  dataset: v.exactOptional(Prose),
  /** Places by kind and country that the map layer covers; those without a value are drawn as no data. Absent: no map layer. */
  covers: v.exactOptional(
    v.strictObject({
      kind: v.picklist(['province', 'country']),
      countries: v.pipe(list(CountryCode), once()),
    }),
  ),
  unknown: v.exactOptional(Prose),
  values: list(IndicatorValue),
  marking: v.exactOptional(Marking),
})

/** Figures that are drawn together; nothing is drawn that no indicator of the factor holds. */
const Chart = v.strictObject({
  id: Id,
  title: Prose,
  unit: Prose,
  form: v.picklist(CHART_FORMS),
  draws: v.pipe(
    v.array(
      v.strictObject({
        indicator: Id,
        /** What one of the indicator's unit is in the chart's, where they differ: 0.001 for kilograms in tonnes. */
        times: v.exactOptional(v.pipe(v.number(), v.gtValue(0), v.maxValue(1_000_000))),
      }),
    ),
    v.minLength(1),
  ),
  /** What belongs beside the figures and has none: named as unknown, never drawn as zero. */
  unknown: v.exactOptional(Proses),
})

const Argument = v.strictObject({
  says: Prose,
  sources: SourceIds,
  marking: v.exactOptional(Marking),
})

const Arguments = v.pipe(
  list(Argument),
  once(({ says }) => says, 'argument'),
)

/** `factors.yaml`: a risk factor or context, the layers it owns and what speaks for and against it. */
export const Factor = v.strictObject({
  id: Id,
  title: Prose,
  short: Prose,
  kind: v.picklist(FACTOR_KINDS),
  family: v.picklist(FAMILIES),
  says: Prose,
  places: WhereaboutsList,
  routes: v.pipe(list(Id), once()),
  supports: Arguments,
  against: Arguments,
  indicators: list(Indicator),
  charts: v.exactOptional(
    v.pipe(
      list(Chart),
      once(({ id }) => id, 'id of the chart'),
    ),
  ),
  marking: v.exactOptional(Marking),
})
