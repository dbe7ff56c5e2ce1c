/** The columns that each list can show, in their order; those marked are shown at first, and the title always. */
import type { ListName } from '../vocabulary.ts'
import { codedColumns } from './coded.ts'

export interface Column {
  id: string
  title: string
  /** Numbers stand at the right. */
  numeric?: true
  /** Whether it is shown before the reader chooses. */
  usual: boolean
}

const usual = (id: string, title: string): Column => ({ id, title, usual: true })
const more = (id: string, title: string): Column => ({ id, title, usual: false })
const number = (column: Column): Column => ({ ...column, numeric: true })

export const COLUMNS: Readonly<Record<ListName, readonly Column[]>> = {
  incidents: [
    usual('title', 'Incident'),
    usual('kind', 'Kind'),
    usual('date', 'Date'),
    usual('places', 'Where'),
    usual('precision', 'Known to the'),
    number(usual('killed', 'Killed')),
    number(more('injured', 'Injured')),
    number(usual('arrested', 'Arrested')),
    usual('verdict', 'Verdict'),
    usual('confidence', 'Confidence'),
    number(usual('origins', 'Origins')),
    more('actors', 'Who'),
    more('counterpart', 'Counterpart'),
    ...codedColumns,
    number(more('acled_time', 'ACLED time_precision')),
    number(more('acled_geo', 'ACLED geo_precision')),
    number(more('ucdp_date', 'UCDP date_prec')),
    number(more('ucdp_where', 'UCDP where_prec')),
    number(more('claims', 'Claims')),
    number(more('findings', 'Findings')),
    more('sources', 'Sources'),
  ],
  places: [
    usual('title', 'Place'),
    more('ru', 'Russian'),
    more('kk', 'Kazakh'),
    usual('kind', 'Kind'),
    usual('country', 'Country'),
    usual('role', 'Why it is here'),
    more('aliases', 'Also spelt'),
    number(more('longitude', 'Longitude')),
    number(more('latitude', 'Latitude')),
    number(usual('claims', 'Claims')),
  ],
  routes: [
    usual('title', 'Route or flow'),
    usual('kind', 'Kind'),
    usual('from', 'From'),
    usual('to', 'To'),
    usual('direction', 'Direction'),
    more('date', 'Date'),
    number(usual('legs', 'Legs')),
    number(usual('documented', 'Documented')),
    usual('certainty', 'How sure'),
    number(more('length', 'Along its legs, km')),
    number(more('claims', 'Claims')),
    more('unknown', 'Not known'),
  ],
  claims: [
    usual('title', 'Claim'),
    usual('paragraph', 'Paragraph'),
    usual('says', 'What it says'),
    usual('kind', 'Kind'),
    usual('date', 'Date'),
    more('places', 'Where'),
    more('precision', 'Known to the'),
    usual('hedge', 'Reservation'),
    usual('verdict', 'Verdict'),
    usual('confidence', 'Confidence'),
    number(usual('origins', 'Origins')),
    usual('shown', 'On the map'),
    number(more('findings', 'Findings')),
  ],
  judgements: [
    usual('title', 'Judgement'),
    usual('whose', 'Whose'),
    usual('likelihood', 'Likelihood'),
    usual('confidence', 'Confidence'),
    usual('horizon', 'Until when'),
    usual('basis', 'Rests on claims'),
    number(more('against', 'Against it')),
    usual('outcome', 'What came of it'),
  ],
  actors: [
    usual('title', 'Actor'),
    more('aliases', 'Also spelt'),
    usual('kind', 'Kind'),
    usual('says', 'What it is'),
    number(usual('incidents', 'Incidents')),
    number(usual('claims', 'Claims')),
  ],
  sources: [
    usual('title', 'Source'),
    usual('id', 'Id'),
    usual('publisher', 'Publisher'),
    usual('date', 'Date'),
    usual('reliability', 'Reliability'),
    number(usual('citations', 'Cited')),
    more('origin', 'Origin'),
    more('accessed', 'Read on'),
    more('read', 'Read'),
    more('language', 'Language'),
    more('interest', 'Interest'),
    more('address', 'Address'),
    more('archived', 'Archived at'),
    more('sha256', 'SHA-256'),
  ],
}

/** The column that names the record: it heads each row and cannot be put away. */
export const TITLE = 'title'

/** The columns to show, in the list's own order; null asks for the usual ones. */
export function shownColumns(list: ListName, chosen: readonly string[] | null): readonly Column[] {
  return COLUMNS[list].filter(
    ({ id, usual: isUsual }) => id === TITLE || (chosen === null ? isUsual : chosen.includes(id)),
  )
}
