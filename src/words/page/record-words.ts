/** Words of what a record shows: its facts, their values, lists of records, grades of sources. */
import type { FactName } from '../../domain/facts.ts'
import type { LayerGroup } from '../../domain/layer-catalogue.ts'
import { NO_DATE } from '../record/unknown.ts'

export const RECORD_WORDS = {
  toldAs: 'told as',
  checkedAs: 'checked as',
  placesApart: (distance: string) => `${distance} apart`,
  sourceIs: (reliability: string) => `source: ${reliability}`,
  noSourceDate: NO_DATE,
  noSourceLink: '· no link known ',
  apart: {
    date: (claim: string) => `Claim ${claim} has another date.`,
    places: (claim: string) => `Claim ${claim} has another place.`,
    killed: (claim: string) => `Claim ${claim} has another number of dead.`,
    injured: (claim: string) => `Claim ${claim} has another number of injured.`,
    arrested: (claim: string) => `Claim ${claim} has another number of arrests.`,
  },
  headings: {
    who: 'Who',
    claims: 'Claims',
    sources: 'Who says so',
    findings: 'What other sources have',
    mentions: 'Where it stands in the text',
    connected: 'Connected',
    arguments: 'What speaks for and against it',
    indicators: 'Figures',
    citations: 'Cited for',
    legs: 'Leg by leg',
    dated: 'Dated to it',
  },
  supports: 'For',
  against: 'Against',
  noFigures: 'No figure found.',
  unknown: 'Not known',
  noPlace: 'No place on the map',
  nothingDated: 'Nothing in the dossier is dated to it.',
  opacity: (title: string) => `Opacity of ${title}`,
  about: (title: string) => `About ${title}`,
  groups: {
    base: 'On the map',
    risk: 'Risk factors',
    context: 'Context',
    measure: 'Measures',
  } satisfies Record<LayerGroup, string>,
  disputed: 'disputed',
  choiceTitle: 'What stands here',
} as const

export const FACT_WORDS: Readonly<Record<FactName, string>> = {
  where: 'Where',
  when: 'When',
  outcome: 'Outcome',
  basis: 'Dated by',
  figures: 'Figures',
  precision: 'Place known to',
  hedge: 'The note’s word',
  informants: 'Told to the article by',
  remark: 'Our note',
  whose: 'Whose judgement',
  likelihood: 'Likelihood',
  confidence: 'Confidence',
  horizon: 'Until when',
  'basis of a judgement': 'Rests on claims',
  against: 'Against it',
  alternatives: 'Other explanations',
  came: 'What came of it',
  origin: 'Origin',
  accessed: 'Read on',
  read: 'Read',
  language: 'Language',
  interest: 'Interest',
  sha256: 'SHA-256 of the copy',
  archived: 'Archived at',
  codes: 'ISO code',
  address: 'Where to find it',
  aliases: 'Also spelt',
  unknown: 'Not known',
  direction: 'Direction',
  published: 'Published',
  reliability: 'Reliability',
  shown: 'On the map',
  coordinates: 'Coordinates from',
}

/** Values that are codes in the data and words on the screen. */
export const VALUE_WORDS: Readonly<Partial<Record<FactName, Readonly<Record<string, string>>>>> = {
  hedge: {
    none: 'none: stated flatly',
    alleged: '“alleged”',
    suspected: '“suspected”',
    reported: '“reported”',
    attributed: 'attributed to somebody',
    confirmed: '“confirmed”',
    possible: 'possible: could, might',
    feared: '“feared”',
    denied: '“denied”',
  },
  precision: { point: 'spot', city: 'town', none: 'no place: listed, never drawn' },
  shown: { map: 'yes' },
  whose: { article: 'the article’s', ours: 'ours' },
  read: { whole: 'whole', excerpt: 'in excerpt' },
  reliability: {
    A: 'A · completely reliable',
    B: 'B · usually reliable',
    C: 'C · fairly reliable',
    D: 'D · not usually reliable',
    E: 'E · unreliable',
    F: 'F · cannot be judged',
  },
}

export const LIST_WORDS = {
  incident: 'Incidents',
  place: 'Places',
  route: 'Routes and flows',
  factor: 'Risk factors and context',
} as const

/** The first scale of NATO's Admiralty code, A to F, in words. */
export const RELIABILITY_WORDS = {
  A: 'completely reliable',
  B: 'usually reliable',
  C: 'fairly reliable',
  D: 'not usually reliable',
  E: 'unreliable',
  F: 'reliability cannot be judged',
} as const

/** Its second scale, 1 to 6. */
export const CREDIBILITY_WORDS: Readonly<Record<number, string>> = {
  1: 'confirmed by other sources',
  2: 'probably true',
  3: 'possibly true',
  4: 'doubtful',
  5: 'improbable',
  6: 'truth cannot be judged',
}

/** What a row of a legend counts, after its label. */
export const LEGEND_WORDS = {
  areas: (count: number) => `: ${String(count)} ${count === 1 ? 'area' : 'areas'}`,
} as const
