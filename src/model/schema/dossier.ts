/** The whole dossier, as it is compiled, served and held: plain JSON. All types of the model are inferred here. */
import * as v from 'valibot'
import type { Step } from './briefing.ts'
import { Briefing } from './briefing.ts'
import { DocumentFile, DossierDocument } from './documents.ts'
import type { PlaceFeature, RouteFeature, Leg } from './geography.ts'
import { PlaceCollection, RouteCollection } from './geography.ts'
import type { CountRange, Outcome, Whereabouts } from './parts.ts'
import type { Indicator, IndicatorValue, Finding } from './records.ts'
import {
  Actor,
  Claim,
  DossierMeta,
  Factor,
  Incident,
  Judgement,
  NameMention,
  Source,
} from './records.ts'
import type { Passage } from './text.ts'
import { Section } from './text.ts'
import type {
  CLAIM_KINDS,
  FAMILIES,
  INCIDENT_KINDS,
  LANGUAGES,
  LEG_CERTAINTIES,
  MARKINGS,
  PLACE_KINDS,
  PRECISIONS,
  REFERENCE_KINDS,
  ROUTE_KINDS,
  VERDICTS,
} from './vocabulary.ts'

export const Dossier = v.strictObject({
  meta: DossierMeta,
  sources: v.array(Source),
  claims: v.array(Claim),
  actors: v.array(Actor),
  incidents: v.array(Incident),
  factors: v.array(Factor),
  /** Absent where nobody has made one. */
  judgements: v.exactOptional(v.array(Judgement)),
  places: PlaceCollection,
  routes: RouteCollection,
  /** Absent where it has none. */
  documents: v.exactOptional(v.array(DossierDocument)),
  /** The file of each document, measured when the dossier is compiled. */
  files: v.exactOptional(v.array(DocumentFile)),
  /** Absent where nobody listed the names of the article. */
  names: v.exactOptional(v.array(NameMention)),
  text: v.array(Section),
  /** Absent where nobody has made one. */
  briefing: v.exactOptional(Briefing),
})

export type Dossier = v.InferOutput<typeof Dossier>
export type DossierMeta = v.InferOutput<typeof DossierMeta>
export type DossierDocument = v.InferOutput<typeof DossierDocument>
export type DocumentFile = v.InferOutput<typeof DocumentFile>
export type Source = v.InferOutput<typeof Source>
export type Claim = v.InferOutput<typeof Claim>
export type Finding = v.InferOutput<typeof Finding>
export type Actor = v.InferOutput<typeof Actor>
export type Incident = v.InferOutput<typeof Incident>
export type Judgement = v.InferOutput<typeof Judgement>
export type Factor = v.InferOutput<typeof Factor>
export type Indicator = v.InferOutput<typeof Indicator>
export type IndicatorValue = v.InferOutput<typeof IndicatorValue>
export type NameMention = v.InferOutput<typeof NameMention>
export type Place = v.InferOutput<typeof PlaceFeature>
export type Route = v.InferOutput<typeof RouteFeature>
export type Leg = v.InferOutput<typeof Leg>
export type Briefing = v.InferOutput<typeof Briefing>
export type Step = v.InferOutput<typeof Step>
export type Section = v.InferOutput<typeof Section>
export type Passage = v.InferOutput<typeof Passage>
export type Outcome = v.InferOutput<typeof Outcome>
export type CountRange = v.InferOutput<typeof CountRange>
export type Whereabouts = v.InferOutput<typeof Whereabouts>

export type ClaimKind = (typeof CLAIM_KINDS)[number]
export type Family = (typeof FAMILIES)[number]
export type IncidentKind = (typeof INCIDENT_KINDS)[number]
export type Language = (typeof LANGUAGES)[number]
export type LegCertainty = (typeof LEG_CERTAINTIES)[number]
export type Marking = (typeof MARKINGS)[number]
export type PlaceKind = (typeof PLACE_KINDS)[number]
export type Precision = (typeof PRECISIONS)[number]
export type ReferenceKind = (typeof REFERENCE_KINDS)[number]
export type Verdict = (typeof VERDICTS)[number]
export type RouteKind = (typeof ROUTE_KINDS)[number]
