/** How sure a record is, in one word: what the outline and the dashes on the map say, for filters and lists. */
import type { Claim, Dispute, Incident, Route } from '../../model/schema/dossier.ts'
import type { DossierIndex } from '../dossier-index.ts'
import { refer, splitReference } from '../references.ts'

/**
 * `certain`: other sources bear it out, or every leg is documented. `contested`: other sources
 * disagree, or their correction is of medium or low confidence. `alone`: the article alone says so.
 * `illustrative` and `schematic`: the least certain leg of a route is.
 */
export const CERTAINTIES = ['certain', 'contested', 'alone', 'illustrative', 'schematic'] as const
export type Certainty = (typeof CERTAINTIES)[number]

const FIRM: readonly Dispute['confidence'][] = ['high', 'medium-high']

export function certaintyOfIncident(
  index: DossierIndex,
  incident: Incident,
  reading: 'told' | 'checked',
): Certainty {
  const { checked } = incident
  if (checked === null) return index.disputedIncidents.has(incident.id) ? 'contested' : 'alone'
  if (!FIRM.includes(checked.confidence)) return 'contested'
  // Believed as corrected, the event is sure; as told it stays in dispute.
  if (reading === 'checked') return 'certain'
  return index.disputedIncidents.has(incident.id) ? 'contested' : 'certain'
}

export function certaintyOfRoute({ properties }: Route): Certainty {
  const legs = new Set(properties.legs.map(({ certainty }) => certainty))
  if (legs.has('schematic')) return 'schematic'
  if (legs.has('illustrative')) return 'illustrative'
  return properties.disputed ? 'contested' : 'certain'
}

export function certaintyOfClaim(
  index: DossierIndex,
  claim: Claim,
  reading: 'told' | 'checked',
): Certainty {
  const disputes = index.disputesOf(refer('claim', claim.id))
  const answered = disputes.some(({ dispute }) => dispute.sources.length > 0)
  if (answered) {
    const firm = disputes.every(({ dispute }) => FIRM.includes(dispute.confidence))
    return firm && reading === 'checked' ? 'certain' : 'contested'
  }
  const borne = claim.about.some((reference) => {
    const parts = splitReference(reference)
    const incident = parts?.kind === 'incident' ? index.incidents.get(parts.id) : undefined
    return incident !== undefined && certaintyOfIncident(index, incident, reading) === 'certain'
  })
  return borne ? 'certain' : 'alone'
}
