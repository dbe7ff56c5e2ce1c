/** What the columns of each list are called; those marked as usual are shown at first, and the title always. */
import type { ListName } from '../vocabulary.ts'
import { codedStyles } from './coded.ts'
import { COLUMN_IDS } from './column-ids.ts'

export interface Column {
  id: string
  title: string
  /** Numbers stand at the right. */
  numeric?: true
  /** Whether it is shown before the reader chooses. */
  usual: boolean
}

type ColumnStyle = Omit<Column, 'id'>

const usual = (title: string): ColumnStyle => ({ title, usual: true })
const more = (title: string): ColumnStyle => ({ title, usual: false })
const number = (look: ColumnStyle): ColumnStyle => ({ ...look, numeric: true })

/** Every column of a list has its words, and no other has. */
const columnsOf = <Id extends string>(
  ids: readonly Id[],
  styles: Readonly<Record<Id, ColumnStyle>>,
) => ids.map((id): Column => ({ id, ...styles[id] }))

export const COLUMNS: Readonly<Record<ListName, readonly Column[]>> = {
  incidents: columnsOf(COLUMN_IDS.incidents, {
    title: usual('Incident'),
    kind: usual('Kind'),
    date: usual('Date'),
    places: usual('Where'),
    precision: usual('Place known to'),
    killed: number(usual('Killed')),
    injured: number(more('Injured')),
    arrested: number(usual('Arrested')),
    verdict: usual('Verdict'),
    confidence: usual('Confidence'),
    origins: number(usual('Origins')),
    actors: more('Who'),
    counterpart: more('Counterpart'),
    ...codedStyles,
    acled_time: number(more('ACLED time_precision')),
    acled_geo: number(more('ACLED geo_precision')),
    ucdp_date: number(more('UCDP date_prec')),
    ucdp_where: number(more('UCDP where_prec')),
    claims: number(more('Claims')),
    findings: number(more('Findings')),
    sources: more('Sources'),
  }),
  places: columnsOf(COLUMN_IDS.places, {
    title: usual('Place'),
    ru: more('Russian'),
    kk: more('Kazakh'),
    kind: usual('Kind'),
    country: usual('Country'),
    role: usual('Why it is here'),
    aliases: more('Also spelt'),
    longitude: number(more('Longitude')),
    latitude: number(more('Latitude')),
    claims: number(usual('Claims')),
  }),
  routes: columnsOf(COLUMN_IDS.routes, {
    title: usual('Route or flow'),
    kind: usual('Kind'),
    from: usual('From'),
    to: usual('To'),
    direction: usual('Direction'),
    date: more('Date'),
    legs: number(usual('Legs')),
    documented: number(usual('Documented')),
    certainty: usual('How sure'),
    length: number(more('Along its legs, km')),
    claims: number(more('Claims')),
    unknown: more('Not known'),
  }),
  claims: columnsOf(COLUMN_IDS.claims, {
    title: usual('Claim'),
    paragraph: usual('Paragraph'),
    says: usual('What it says'),
    kind: usual('Kind'),
    date: usual('Date'),
    places: more('Where'),
    precision: more('Place known to'),
    hedge: usual('The note’s word'),
    verdict: usual('Verdict'),
    confidence: usual('Confidence'),
    origins: number(usual('Origins')),
    shown: usual('On the map'),
    findings: number(more('Findings')),
  }),
  judgements: columnsOf(COLUMN_IDS.judgements, {
    title: usual('Judgement'),
    whose: usual('Whose'),
    likelihood: usual('Likelihood'),
    confidence: usual('Confidence'),
    horizon: usual('Until when'),
    basis: usual('Rests on claims'),
    against: number(more('Against it')),
    outcome: usual('What came of it'),
  }),
  actors: columnsOf(COLUMN_IDS.actors, {
    title: usual('Actor'),
    aliases: more('Also spelt'),
    kind: usual('Kind'),
    says: usual('What it is'),
    incidents: number(usual('Incidents')),
    claims: number(usual('Claims')),
  }),
  sources: columnsOf(COLUMN_IDS.sources, {
    title: usual('Source'),
    id: usual('Id'),
    publisher: usual('Publisher'),
    date: usual('Date'),
    reliability: usual('Reliability'),
    citations: number(usual('Cited')),
    origin: more('Origin'),
    accessed: more('Read on'),
    read: more('Read'),
    language: more('Language'),
    interest: more('Interest'),
    address: more('Address'),
    archived: more('Archived at'),
    sha256: more('SHA-256'),
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
