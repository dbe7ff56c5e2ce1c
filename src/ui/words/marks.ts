/** Words of the list of marks in sight, and of each mark when it is spoken. */
import type { SpokenWords } from '../../domain/spoken-label.ts'

export const MARK_WORDS = {
  title: 'Marks in sight',
  titleOf: (count: number) => `Marks in sight, ${String(count)}`,
  help: 'Arrows walk, Enter opens, Escape returns to the map.',
  none: 'No mark in this frame.',
  close: 'Close: Marks in sight',
  groups: { incident: 'Incidents', route: 'Routes and flows', place: 'Towns and posts' },
} as const

export const SPOKEN_WORDS: SpokenWords = {
  precision: {
    point: 'known to the spot',
    city: 'known to the town',
    province: 'known to the province',
    country: 'known to the country',
    region: 'known to the region',
    none: 'no place known',
  },
  certainty: {
    certain: 'borne out by other sources',
    contested: 'disputed',
    alone: 'the article alone says so',
    illustrative: 'the way between is illustrative',
    schematic: 'the path is schematic',
  },
  role: {
    named: 'named in the article',
    implied: 'implied by the article',
    checked: 'brought up by a check',
    waypoint: 'a route passes',
    'not meant': 'not meant by the article, though easily taken for it',
  },
  route: (kind) => `route of ${kind}`,
  between: (from, to) => `${from} to ${to}`,
  undated: 'undated',
  disputed: 'disputed',
  outside: 'outside the filters',
}
