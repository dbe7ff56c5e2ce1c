/** Ids of all sources of the map. */
export const SOURCE = {
  world: 'world',
  countries: 'countries',
  lakes: 'lakes',
  rivers: 'rivers',
  borders: 'borders',
  areas: 'areas',
  countryAreas: 'country-areas',
  measure: 'measure',
  factorAreas: 'factor-areas',
  factorCountries: 'factor-countries',
  incidentAreas: 'incident-areas',
  routes: 'routes',
  routeHeads: 'route-heads',
  ghostLinks: 'ghost-links',
  question: 'question',
  marks: 'marks',
  crowds: 'crowds',
  chips: 'chips',
  halos: 'halos',
  cities: 'cities',
  labels: 'labels',
  callouts: 'callouts',
  covers: 'covers',
} as const

export type SourceId = (typeof SOURCE)[keyof typeof SOURCE]
