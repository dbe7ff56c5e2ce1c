/** Where each source is cited: the other end of every `sources` list. */
import type { Dossier } from '../model/schema/dossier.ts'
import { refer } from './references.ts'

export interface Citation {
  /** The record that cites. */
  reference: string
  /** What the source is cited for, in our words. */
  says: string
}

export function citationsBySource(dossier: Dossier): ReadonlyMap<string, readonly Citation[]> {
  const found = new Map<string, Citation[]>()
  const cite = (sources: readonly string[], reference: string, says: string) => {
    for (const source of sources) {
      const list = found.get(source) ?? []
      if (!list.some((one) => one.reference === reference && one.says === says)) {
        list.push({ reference, says })
      }
      found.set(source, list)
    }
  }
  for (const claim of dossier.claims) {
    for (const dispute of claim.disputes ?? []) {
      cite(dispute.sources, refer('claim', claim.id), dispute.says)
    }
  }
  for (const incident of dossier.incidents) {
    const reference = refer('incident', incident.id)
    cite(incident.told.sources, reference, incident.told.says)
    if (incident.checked) cite(incident.checked.sources, reference, incident.checked.says)
  }
  for (const factor of dossier.factors) {
    const reference = refer('factor', factor.id)
    for (const one of [...factor.supports, ...factor.against])
      cite(one.sources, reference, one.says)
    for (const indicator of factor.indicators) {
      for (const value of indicator.values) cite(value.sources, reference, indicator.title)
    }
  }
  for (const { id, properties } of dossier.routes.features) {
    for (const leg of properties.legs) cite(leg.sources, refer('route', id), properties.title)
  }
  return found
}
