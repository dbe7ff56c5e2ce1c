/** The closed lists that questions of a dossier choose from. */

/** What may be asked for the nearest of. */
export const NEAREST = ['incidents', 'cities', 'border posts', 'routes'] as const

export const LISTS = [
  'incidents',
  'places',
  'routes',
  'claims',
  'judgements',
  'actors',
  'sources',
] as const
export const FACETS = [
  'kind',
  'actor',
  'place',
  'factor',
  'source',
  'reliability',
  'certainty',
  'disputed',
  'precision',
  'marking',
] as const

export type Facet = (typeof FACETS)[number]
export type ListName = (typeof LISTS)[number]
export type NearestOf = (typeof NEAREST)[number]
