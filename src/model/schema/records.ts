/** Schemas of the YAML records: one entry each of claims, sources, actors, incidents and factors. */
import * as v from 'valibot'
import { SCHEMA_RULES } from '../../words/problems/schema.ts'
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
  Origin,
  Outcome,
  Paragraph,
  Precision,
  Prose,
  Proses,
  Reference,
  SourceId,
  SourceIds,
  Verdict,
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
  JUDGES,
  LIKELIHOODS,
  READS,
  RELIABILITIES,
  STANCES,
} from './vocabulary.ts'

const Degrees = v.pipe(v.number(), v.finite())

/** West, south, east, north in degrees, WGS84. */
export const Bounds = v.pipe(
  v.tuple([Degrees, Degrees, Degrees, Degrees]),
  v.check(
    ([west, south, east, north]) =>
      west >= -180 && east <= 180 && south >= -90 && north <= 90 && west < east && south < north,
    SCHEMA_RULES.bounds,
  ),
)

/** `dossier.yaml`: what the whole is. */
export const DossierMeta = v.strictObject({
  id: Id,
  title: Prose,
  subtitle: v.exactOptional(Prose),
  /** A sentence or two for whoever opens the page: who wrote what, and when. */
  deck: v.exactOptional(Prose),
  article: v.strictObject({
    title: Prose,
    publisher: Prose,
    published: Edtf,
    source: SourceId,
    /** The last that the article can know of. */
    cutOff: v.exactOptional(Edtf),
    paragraphs: whole(1, LIMITS.paragraphs),
  }),
  author: Prose,
  /** How the incidents were coded. */
  coding: v.exactOptional(
    v.strictObject({
      /** What counts as an incident, in a sentence. */
      counts: Prose,
      coder: Prose,
      /** Who read it a second time. */
      reader: v.exactOptional(Prose),
    }),
  ),
  /** The dossier's cut-off: the last day of which its sources may speak. */
  asOf: Edtf,
  /** What every record carries that nobody marked. */
  marking: Marking,
  /** Marking of title, subtitle, deck, author and article, where it is below the dossier's. */
  titleMarking: v.exactOptional(Marking),
  focus: v.pipe(list(CountryCode), v.minLength(1), once()),
  bounds: Bounds,
  languages: v.pipe(list(Language), v.minLength(1), once()),
  /** Incidents that the first screen names and calls out on the map, the chief one first; without it the first of incidents.yaml. */
  chief: v.exactOptional(v.pipe(list(Id), v.minLength(1), v.maxLength(LIMITS.chief), once())),
  /** Layer ids that the first View shows. */
  layers: v.pipe(list(v.string()), once()),
})

/**
 * `sources.yaml`: a document cited, described as ICD 206 asks. `url` only where the whole address is known, else
 * `identifier`; `date` is that of publication.
 */
export const Source = v.pipe(
  v.strictObject({
    id: SourceId,
    title: Prose,
    publisher: Prose,
    date: v.exactOptional(Edtf),
    url: v.exactOptional(v.pipe(v.string(), v.url(SCHEMA_RULES.address))),
    identifier: v.exactOptional(Prose),
    reliability: v.picklist(RELIABILITIES),
    /** Whose knowledge it is at bottom: two reports of one prosecutor share one. Absent: its own. */
    origin: v.exactOptional(Origin),
    /** The day on which the copy was read. */
    accessed: v.exactOptional(Edtf),
    read: v.exactOptional(v.picklist(READS)),
    /** BCP 47. */
    language: v.exactOptional(
      v.pipe(v.string(), v.regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, SCHEMA_RULES.language)),
    ),
    /** What the source has at stake in the matter, in one phrase. */
    interest: v.exactOptional(Prose),
    /** Of the copy that was read. */
    sha256: v.exactOptional(v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, SCHEMA_RULES.sha256))),
    /** Where a copy is kept. */
    archived: v.exactOptional(v.pipe(v.string(), v.url(SCHEMA_RULES.address))),
    note: v.exactOptional(Prose),
    marking: v.exactOptional(Marking),
  }),
  v.check(
    (source) => source.url !== undefined || source.identifier !== undefined,
    SCHEMA_RULES.addressOrIdentifier,
  ),
)

const Actors = v.pipe(
  list(v.strictObject({ actor: Id, role: v.picklist(ACTOR_ROLES) })),
  once(({ actor, role }) => `${actor} ${role}`, 'actorInRole'),
)

/** What one source does to a claim, and how credible that is. */
const Evidence = v.strictObject({
  source: SourceId,
  stance: v.picklist(STANCES),
  credibility: Credibility,
  /** Where in the source it stands. */
  where: v.exactOptional(Prose),
})

/** What other sources have on a claim: the verdict on it, what that rests on, and the values that it changes. */
export const Finding = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^F\d+$/, SCHEMA_RULES.findingId)),
  verdict: Verdict,
  /** Ours, in the verdict. */
  confidence: Confidence,
  says: Prose,
  /** Told and checked in a few words each, for the aside beside the text. */
  told: v.exactOptional(Prose),
  checked: v.exactOptional(Prose),
  /** What the checked reading has in the place of the article's. */
  changes: v.exactOptional(
    v.strictObject({
      title: v.exactOptional(Prose),
      date: v.exactOptional(Edtf),
      places: v.exactOptional(v.pipe(WhereaboutsList, v.minLength(1))),
      outcome: v.exactOptional(Outcome),
      actors: v.exactOptional(Actors),
      figure: v.exactOptional(Prose),
    }),
  ),
  /** Empty where nobody else speaks of it: then `says` must tell so. */
  evidence: v.pipe(
    list(Evidence),
    once(({ source }) => source, 'source'),
  ),
  /** Other claims on which the same finding bears, with the same verdict. */
  also: v.exactOptional(v.pipe(list(ClaimId), once())),
  marking: v.exactOptional(Marking),
})

const ClaimKind = v.picklist(CLAIM_KINDS)

/** Where a claim is to be seen: on the map, or in the text only or nowhere, each with its reason. */
const Shown = v.union(
  [v.literal('map'), v.strictObject({ as: v.picklist(['text', 'unresolved']), because: Prose })],
  SCHEMA_RULES.shown,
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
  outcome: v.exactOptional(Outcome),
  /** Who had what part in it. */
  actors: v.exactOptional(Actors),
  /** The incident that it asserts; what it only speaks of stands in `about`. */
  tells: v.exactOptional(Id),
  about: v.pipe(list(Reference), once()),
  /** Who told it to the article, as origins of sources. */
  informants: v.exactOptional(v.pipe(list(Origin), once())),
  /** A note of ours on its wording, for which no source is cited. */
  remark: v.exactOptional(Prose),
  findings: v.exactOptional(list(Finding)),
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
  paragraphs: v.pipe(list(Paragraph), v.minLength(1, SCHEMA_RULES.oneParagraph)),
  record: v.exactOptional(NamedReference),
  marking: v.exactOptional(Marking),
})

/** `incidents.yaml`: an event that claims assert. When, where, who and how it ended stand on the claims and their findings. */
export const Incident = v.strictObject({
  id: Id,
  title: Prose,
  kind: v.picklist(INCIDENT_KINDS),
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

/**
 * `judgements.yaml`: an assessment, the article's or ours. What it says of the likelihood stands in its band and never
 * beside its confidence: they are two scales.
 */
export const Judgement = v.strictObject({
  id: Id,
  statement: Prose,
  whose: v.picklist(JUDGES),
  /** Absent where none is given. */
  likelihood: v.exactOptional(v.picklist(LIKELIHOODS)),
  /** Absent where none is given, as in the article's own. */
  confidence: v.exactOptional(Confidence),
  /** Until when it looks ahead, where it does. */
  horizon: v.exactOptional(Prose),
  /** The claims that it rests on. */
  basis: v.pipe(list(ClaimId), v.minLength(1, SCHEMA_RULES.oneClaim), once()),
  /** What speaks against it. */
  against: v.pipe(
    list(Argument),
    once(({ says }) => says, 'argument'),
  ),
  /** Other explanations of the same. */
  alternatives: v.exactOptional(Proses),
  /** What came of it by the dossier's cut-off. */
  outcome: v.exactOptional(Argument),
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
      once(({ id }) => id, 'chartId'),
    ),
  ),
  marking: v.exactOptional(Marking),
})
