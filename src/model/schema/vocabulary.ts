/** The closed lists that records choose from; every union type of the model is inferred from one of these. */

export const CLAIM_KINDS = [
  'incident',
  'arrest',
  'policy',
  'finance',
  'link',
  'trend',
  'risk factor',
  'forecast',
] as const

/** How closely a source says where: a mark may never be drawn more closely than this. */
export const PRECISIONS = ['point', 'city', 'province', 'country', 'region', 'none'] as const

/** The article's own reservation about a claim. `none` means that it states the claim flatly. */
export const HEDGES = [
  'none',
  'alleged',
  'suspected',
  'reported',
  'attributed',
  'confirmed',
  'possible',
  'feared',
  'denied',
] as const

export const INCIDENT_KINDS = [
  'bombing',
  'shooting',
  'attack series',
  'raid',
  'arrest',
  'extradition',
  'statement',
  'budget',
] as const

export const FAMILIES = [
  'violence',
  'operations',
  'policy',
  'drugs',
  'refugees',
  'migration',
  'links',
] as const

export const PLACE_KINDS = [
  'country',
  'province',
  'federal district',
  'capital',
  'city',
  'village',
  'border post',
  'region',
] as const

/** Why a place is in the dossier: the article names it, implies it, a check brought it up, a route passes, or it is easily mistaken. */
export const PLACE_ROLES = ['named', 'implied', 'checked', 'waypoint', 'not meant'] as const

export const ROUTE_KINDS = [
  'drugs',
  'refugees',
  'migration',
  'money',
  'communication',
  'extradition',
  'recruits',
  'cell',
] as const

export const LEG_CERTAINTIES = ['documented', 'illustrative', 'schematic'] as const

export const ACTOR_KINDS = [
  'person',
  'group',
  'state body',
  'state',
  'population',
  'media',
  'author',
] as const

export const ACTOR_ROLES = [
  'alleged perpetrator',
  'victim',
  'security force',
  'suspect',
  'prosecutor',
  'speaker',
  'extradited',
  'sender',
  'receiver',
  'observer',
] as const

/** Admiralty reliability of a source, NATO AJP-2.1: A completely reliable … F cannot be judged. */
export const RELIABILITIES = ['A', 'B', 'C', 'D', 'E', 'F'] as const

/** Admiralty credibility of a piece of information: 1 confirmed … 6 cannot be judged. */
export const CREDIBILITIES = [1, 2, 3, 4, 5, 6] as const

/** Our confidence in a verdict, in three steps as ICD 203 has them. */
export const CONFIDENCES = ['high', 'moderate', 'low'] as const

/** How a claim came out when it was held against other sources. */
export const VERDICTS = [
  'corroborated',
  'partly corroborated',
  'contradicted',
  'unverified',
  'not open to checking',
] as const

/** ICD 203's seven bands, from 1–5 % to 95–99 %. */
export const LIKELIHOODS = [
  'almost no chance',
  'very unlikely',
  'unlikely',
  'roughly even chance',
  'likely',
  'very likely',
  'almost certain',
] as const

/** Whose judgement it is: the article's author's, or ours. */
export const JUDGES = ['article', 'ours'] as const

/** What a source does to a claim. */
export const STANCES = ['supports', 'contradicts', 'qualifies'] as const

/** On whose side people were, where a source tells them apart. */
export const SIDES = ['suspects', 'forces', 'civilians', 'unknown'] as const

/** How much of a source was read. */
export const READS = ['whole', 'excerpt'] as const

/** Traffic Light Protocol 2.0, FIRST. */
export const MARKINGS = ['clear', 'green', 'amber', 'red'] as const

export const LANGUAGES = ['en', 'ru', 'kk'] as const

export const FACTOR_KINDS = ['risk', 'context'] as const

/** How a file of the dossier is shown: in the record, or as a link to it. */
export const DOCUMENT_KINDS = ['picture', 'document'] as const

/** The kinds of record that can carry a name of the article. */
export const NAMED_KINDS = ['incident', 'place', 'actor', 'route', 'factor', 'source'] as const

/** The kinds of record that a reference such as `incident:kenkiyak-2011` can name. `date` takes an EDTF value for an id. */
export const REFERENCE_KINDS = [
  'claim',
  'incident',
  'place',
  'actor',
  'route',
  'factor',
  'judgement',
  'source',
  'date',
] as const

/** An article as it told things, and as other sources have them. */
export const READINGS = ['told', 'checked'] as const
export type ReadingChoice = (typeof READINGS)[number]
