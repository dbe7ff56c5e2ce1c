/** The columns of each list; those marked as usual are shown at first, and the title always. */
import { COLUMN_WORDS } from '../../words/record/columns.ts'
import type { ListName } from '../vocabulary.ts'
import { codedLooks, CODED_TITLES } from './coded.ts'
import { COLUMN_IDS } from './column-ids.ts'

export interface Column {
  id: string
  title: string
  /** Numbers stand at the right. */
  numeric?: true
  /** Whether it is shown before the reader chooses. */
  usual: boolean
}

type Look = Omit<Column, 'id' | 'title'>

const usual: Look = { usual: true }
const more: Look = { usual: false }
const number = (look: Look): Look => ({ ...look, numeric: true })

/** Every column of a list has its title and its look. */
const columnsOf = <Id extends string>(
  ids: readonly Id[],
  titles: Readonly<Record<NoInfer<Id>, string>>,
  looks: Readonly<Record<NoInfer<Id>, Look>>,
) => ids.map((id): Column => ({ id, title: titles[id], ...looks[id] }))

export const COLUMNS: Readonly<Record<ListName, readonly Column[]>> = {
  incidents: columnsOf(
    COLUMN_IDS.incidents,
    { ...COLUMN_WORDS.incidents, ...CODED_TITLES },
    {
      title: usual,
      kind: usual,
      date: usual,
      places: usual,
      precision: usual,
      killed: number(usual),
      injured: number(more),
      arrested: number(usual),
      verdict: usual,
      confidence: usual,
      origins: number(usual),
      actors: more,
      counterpart: more,
      ...codedLooks,
      acled_time: number(more),
      acled_geo: number(more),
      ucdp_date: number(more),
      ucdp_where: number(more),
      claims: number(more),
      findings: number(more),
      sources: more,
    },
  ),
  places: columnsOf(COLUMN_IDS.places, COLUMN_WORDS.places, {
    title: usual,
    ru: more,
    kk: more,
    kind: usual,
    country: usual,
    role: usual,
    aliases: more,
    longitude: number(more),
    latitude: number(more),
    claims: number(usual),
  }),
  routes: columnsOf(COLUMN_IDS.routes, COLUMN_WORDS.routes, {
    title: usual,
    kind: usual,
    from: usual,
    to: usual,
    direction: usual,
    date: more,
    legs: number(usual),
    documented: number(usual),
    certainty: usual,
    length: number(more),
    claims: number(more),
    unknown: more,
  }),
  claims: columnsOf(COLUMN_IDS.claims, COLUMN_WORDS.claims, {
    title: usual,
    paragraph: usual,
    says: usual,
    kind: usual,
    date: usual,
    places: more,
    precision: more,
    hedge: usual,
    verdict: usual,
    confidence: usual,
    origins: number(usual),
    shown: usual,
    findings: number(more),
  }),
  judgements: columnsOf(COLUMN_IDS.judgements, COLUMN_WORDS.judgements, {
    title: usual,
    whose: usual,
    likelihood: usual,
    confidence: usual,
    horizon: usual,
    basis: usual,
    against: number(more),
    outcome: usual,
  }),
  actors: columnsOf(COLUMN_IDS.actors, COLUMN_WORDS.actors, {
    title: usual,
    aliases: more,
    kind: usual,
    says: usual,
    incidents: number(usual),
    claims: number(usual),
  }),
  sources: columnsOf(COLUMN_IDS.sources, COLUMN_WORDS.sources, {
    title: usual,
    id: usual,
    publisher: usual,
    date: usual,
    reliability: usual,
    citations: number(usual),
    origin: more,
    accessed: more,
    read: more,
    language: more,
    interest: more,
    address: more,
    archived: more,
    sha256: more,
  }),
}

/** The column that names the record: it heads each row and cannot be put away. */
export const TITLE = 'title'

/** The columns to show, in the list's own order; null asks for the usual ones. */
export function shownColumns(list: ListName, chosen: readonly string[] | null): readonly Column[] {
  return COLUMNS[list].filter(
    ({ id, usual: isUsual }) => id === TITLE || (chosen === null ? isUsual : chosen.includes(id)),
  )
}
