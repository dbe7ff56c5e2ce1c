/** What the layers of the map are called, and what each row of their legend means. */
import { LEG_TITLES } from './legs.ts'

export const LAYER_WORDS = {
  provinces: 'Provinces',
  cities: 'Cities',
  incidents: 'Incidents',
  routes: 'Trafficking routes',
  districts: 'Federal districts',
  links: 'Money and messages',
  attention: 'Claims by area',
} as const

export const LEGEND_ROWS = {
  named: 'Named in the note',
  families: { violence: 'Attacks', operations: 'Operations', policy: 'Policy' },
  legs: LEG_TITLES,
  province: 'Province',
  /** Known no closer. */
  provinceOnly: 'Province only',
  regionOnly: 'Region only',
  countryOnly: 'Country only',
  concerned: 'Country concerned',
  crowd: 'Several together',
  /** Claims that speak of an area. */
  claims: (low: number, high: number | null) => {
    if (high === null) return `${String(low)} or more claims`
    if (low === high) return low === 1 ? '1 claim' : `${String(low)} claims`
    return `${String(low)}–${String(high)} claims`
  },
  noData: 'No data',
  measured: (unit: string, when: string) => `${unit}, ${when}`,
  noFigure: 'no figure',
  noFigureThen: 'no figure in these dates',
  latest: (first: string, last: string) => `the latest of each: ${first} to ${last}`,
} as const
