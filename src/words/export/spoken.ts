/** Words of a mark when it is spoken: on the screen, and where a picture is described. */
import { VERDICT_WORDS } from '../record/say-ruling.ts'
import type { SpokenWords } from '../../domain/spoken-label.ts'

export const SPOKEN_WORDS: SpokenWords = {
  precision: {
    point: 'known to the spot',
    city: 'known to the town',
    province: 'known to the province',
    country: 'known to the country',
    region: 'known to the region',
    none: 'no place known',
  },
  known: (place, precision) => `${place} (${precision})`,
  certainty: {
    ...VERDICT_WORDS,
    documented: 'documented leg by leg',
    illustrative: 'a possible road',
    schematic: 'path unknown',
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
