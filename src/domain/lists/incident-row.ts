/** An incident as a row: the reading decides its title, date, places and outcome. */
import type { Incident } from '../../model/schema/dossier.ts'
import type { DossierIndex } from '../dossier-index.ts'
import { certaintyOfIncident } from '../facets/certainty.ts'
import { placePiece } from '../facts.ts'
import { readingOf, titleOfIncident } from '../marks.ts'
import { refer } from '../references.ts'
import { titleOf } from '../titles.ts'
import {
  certaintyCell,
  dateCell,
  linksCell,
  numberCell,
  precisionCell,
  rangeCell,
  textCell,
  titleCell,
  type Row,
} from './cell.ts'

const BEFORE = { at: '', from: 'from ', to: 'to ' } as const

export function incidentRow(
  index: DossierIndex,
  incident: Incident,
  reading: 'told' | 'checked',
): Row {
  const reference = refer('incident', incident.id)
  const { date, places, outcome, sources } = readingOf(incident, reading)
  const actors = new Set(incident.actors.map(({ actor }) => refer('actor', actor)))
  return {
    reference,
    cells: {
      title: titleCell(titleOfIncident(incident, reading), reference),
      kind: textCell(incident.kind),
      date: dateCell(date),
      places: linksCell(
        places.map(({ place, role = 'at' }) => placePiece(index, place, BEFORE[role])),
      ),
      precision: precisionCell(places.map((one) => one.precision)),
      killed: rangeCell(outcome?.killed),
      injured: rangeCell(outcome?.injured),
      arrested: rangeCell(outcome?.arrested),
      certainty: certaintyCell(certaintyOfIncident(index, incident, reading)),
      actors: linksCell([...actors].map((to) => ({ text: titleOf(index, to), to }))),
      claims: numberCell(index.claimsAbout(reference).length),
      disputes: numberCell(index.disputesOf(reference).length),
      sources: linksCell(sources.map((id) => ({ text: id, to: refer('source', id) }))),
    },
  }
}
