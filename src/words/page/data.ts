/** What the tables say: their lists, counts, tools, and words for the codes in their cells. */
import type { ListName } from '../../domain/vocabulary.ts'
import { LEG_WORDS } from '../record/legs.ts'
import { VALUE_WORDS } from './record-words.ts'

const NOUNS: Readonly<Record<ListName, readonly [one: string, many: string]>> = {
  incidents: ['incident', 'incidents'],
  places: ['place', 'places'],
  routes: ['route or flow', 'routes and flows'],
  claims: ['claim', 'claims'],
  judgements: ['judgement', 'judgements'],
  actors: ['actor', 'actors'],
  sources: ['source', 'sources'],
}

const counted = (count: number, [one, many]: readonly [string, string]) =>
  `${String(count)} ${count === 1 ? one : many}`

export const DATA_WORDS = {
  lists: {
    incidents: 'Incidents',
    places: 'Places',
    routes: 'Routes',
    claims: 'Claims',
    judgements: 'Judgements',
    actors: 'Actors',
    sources: 'Sources',
  } satisfies Record<ListName, string>,
  choose: 'Lists',
  caption: (list: ListName, shown: number) => `Table: ${counted(shown, NOUNS[list])}`,
  all: (list: ListName, all: number) => counted(all, NOUNS[list]),
  some: (list: ListName, shown: number, all: number) =>
    `${String(shown)} of ${counted(all, NOUNS[list])}; ${String(all - shown)} ${
      all - shown === 1 ? 'is' : 'are'
    } left out by the filters`,
  /** In the name of a file. */
  partOf: (shown: number, all: number) => `filtered-${String(shown)}-of-${String(all)}`,
  clear: 'Clear the filters',
  columns: 'Columns',
  columnsHelp: 'Columns to show',
  usualColumns: 'The usual columns',
  copy: 'Copy',
  copyHelp: 'Copy this table',
  csv: 'CSV',
  csvHelp: 'Save these rows as CSV',
  geojson: 'GeoJSON',
  geojsonHelp: 'Save these rows as GeoJSON',
  copied: (rows: number) => `Copied with ${counted(rows, ['row', 'rows'])}`,
  copyFailed: 'The browser does not let this page copy: save the rows as CSV',
  saved: (name: string) => `Saved as ${name}`,
  /** Header of the column that only files have. */
  reference: 'Reference',
} as const

/** Codes of the data by column, as the screen and the clipboard have them; files keep the codes. */
const CELL_WORDS: Readonly<Partial<Record<string, Readonly<Record<string, string>>>>> = {
  precision: { ...VALUE_WORDS.precision, none: 'no place' },
  ...(VALUE_WORDS.hedge === undefined ? {} : { hedge: VALUE_WORDS.hedge }),
  certainty: LEG_WORDS,
  whose: { article: 'the article’s', ours: 'ours' },
  direction: { forward: 'one way', both: 'both ways', none: 'no source gives one' },
  role: {
    named: 'named in the article',
    implied: 'implied by the article',
    checked: 'brought up by a check',
    waypoint: 'on the way of a route',
    'not meant': 'easily mistaken for one that is meant',
  },
  shown: { map: 'yes' },
  ...(VALUE_WORDS.reliability === undefined ? {} : { reliability: VALUE_WORDS.reliability }),
}

export const cellWords = (column: string, text: string): string =>
  CELL_WORDS[column]?.[text] ?? text
