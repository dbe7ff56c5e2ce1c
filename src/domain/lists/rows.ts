/** A list of the dossier as rows, one for each record, in the order of the data. */
import type { DossierIndex } from '../dossier-index.ts'
import type { ListName } from '../vocabulary.ts'
import { actorRow } from './actor-row.ts'
import type { Row } from './cell.ts'
import { claimRow } from './claim-row.ts'
import { incidentRow } from './incident-row.ts'
import { judgementRow } from './judgement-row.ts'
import { placeRow } from './place-row.ts'
import { routeRow } from './route-row.ts'
import { sourceRow } from './source-row.ts'
import type { ReadingChoice } from '../../model/schema/vocabulary.ts'

/** Each row has a cell for every column of `COLUMNS[list]`, shown or not. */
export function rowsOf(index: DossierIndex, list: ListName, reading: ReadingChoice): Row[] {
  const { dossier } = index
  switch (list) {
    case 'incidents':
      return index.toldIncidents.map((one) => incidentRow(index, one, reading))
    case 'places':
      return dossier.places.features.map((one) => placeRow(index, one))
    case 'routes':
      return dossier.routes.features.map((one) => routeRow(index, one))
    case 'claims':
      return dossier.claims.map((one) => claimRow(index, one, reading))
    case 'judgements':
      return (dossier.judgements ?? []).map(judgementRow)
    case 'actors':
      return dossier.actors.map((one) => actorRow(index, one))
    case 'sources':
      return dossier.sources.map((one) => sourceRow(index, one))
    default:
      return list satisfies never
  }
}
