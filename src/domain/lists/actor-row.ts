/** An actor as a row: who or what it is, and how often the dossier names it. */
import { actorsOf } from '../../model/readings.ts'
import type { Actor } from '../../model/schema/dossier.ts'
import type { DossierIndex } from '../dossier-index.ts'
import { refer } from '../references.ts'
import { numberCell, textCell, titleCell, type Row } from './cell.ts'

export function actorRow(index: DossierIndex, actor: Actor): Row {
  const reference = refer('actor', actor.id)
  const incidents = index.toldIncidents.filter((told) =>
    actorsOf(told).some((one) => one.actor === actor.id),
  )
  return {
    reference,
    cells: {
      title: titleCell(actor.name.en, reference),
      aliases: textCell(actor.aliases?.join(', ')),
      kind: textCell(actor.kind),
      says: textCell(actor.says),
      incidents: numberCell(incidents.length),
      claims: numberCell(index.claimsAbout(reference).length),
    },
  }
}
