/** An incident as a row: the reading decides its title, date, places and outcome. */
import type { Involved, ToldIncident } from '../../model/readings.ts'
import { PLACE_PREFIXES } from '../../words/record/places.ts'
import { acledGeo, acledTime, ucdpDate, ucdpWhere } from '../precision-codes.ts'
import type { DossierIndex } from '../dossier-index.ts'
import { rulingOfIncident } from '../evidence/verdict.ts'
import { placeRun } from '../facts.ts'
import { readingOf, titleOfIncident } from '../marks.ts'
import { refer } from '../references.ts'
import { titleOf } from '../titles.ts'
import { codedCells } from './coded.ts'
import {
  dateCell,
  linksCell,
  numberCell,
  precisionCell,
  rangeCell,
  rulingCells,
  textCell,
  titleCell,
  type Row,
} from './cell.ts'
import type { ReadingChoice } from '../../model/schema/vocabulary.ts'

/** Those whom an event meets, or who answer it: the second actor of the large collections. */
const COUNTERPARTS: ReadonlySet<Involved['role']> = new Set([
  'victim',
  'security force',
  'prosecutor',
  'receiver',
])

export function incidentRow(
  index: DossierIndex,
  incident: ToldIncident,
  reading: ReadingChoice,
): Row {
  const reference = refer('incident', incident.id)
  const { date, places, outcome, sources, actors: involved } = readingOf(incident, reading)
  const known = places.map((one) => one.precision)
  const cellOf = (list: readonly Involved[]) =>
    linksCell(
      [...new Set(list.map(({ actor }) => refer('actor', actor)))].map((to) => ({
        text: titleOf(index, to),
        to,
      })),
    )
  return {
    reference,
    cells: {
      title: titleCell(titleOfIncident(incident, reading), reference),
      kind: textCell(incident.kind),
      date: dateCell(date),
      places: linksCell(
        places.map(({ place, role = 'at' }) => placeRun(index, place, PLACE_PREFIXES[role])),
      ),
      precision: precisionCell(known),
      killed: rangeCell(outcome?.killed),
      injured: rangeCell(outcome?.injured),
      arrested: rangeCell(outcome?.arrested),
      ...codedCells(outcome),
      acled_time: numberCell(acledTime(date) ?? undefined),
      acled_geo: numberCell(acledGeo(known) ?? undefined),
      ucdp_date: numberCell(ucdpDate(date) ?? undefined),
      ucdp_where: numberCell(ucdpWhere(known) ?? undefined),
      ...rulingCells(rulingOfIncident(index, incident)),
      actors: cellOf(involved.filter(({ role }) => !COUNTERPARTS.has(role))),
      counterpart: cellOf(involved.filter(({ role }) => COUNTERPARTS.has(role))),
      claims: numberCell(index.claimsAbout(reference).length),
      findings: numberCell(index.findingsOf(reference).length),
      sources: linksCell(sources.map((id) => ({ text: id, to: refer('source', id) }))),
    },
  }
}
