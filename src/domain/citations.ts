/** Where each source is cited: the other end of every `sources` list. */
import { sourcesOfFinding } from '../model/findings.ts'
import { citedPartsOf } from '../model/judgements.ts'
import type { ToldIncident } from '../model/readings.ts'
import type { Dossier } from '../model/schema/dossier.ts'
import { refer } from './references.ts'

export interface Citation {
  /** The record that cites. */
  reference: string
  /** What the source is cited for, in our words. */
  says: string
}

/** `incidents` in both readings, by id. */
export function citationsBySource(
  dossier: Dossier,
  incidents: ReadonlyMap<string, ToldIncident>,
): ReadonlyMap<string, readonly Citation[]> {
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
    for (const finding of claim.findings ?? [])
      cite(sourcesOfFinding(finding), refer('claim', claim.id), finding.says)
  }
  for (const { id, told } of incidents.values()) {
    // What others have of it is cited by the findings on its claims.
    cite(told.sources, refer('incident', id), told.says)
  }
  for (const factor of dossier.factors) {
    const reference = refer('factor', factor.id)
    for (const one of [...factor.supports, ...factor.against])
      cite(one.sources, reference, one.says)
    for (const indicator of factor.indicators) {
      for (const value of indicator.values) cite(value.sources, reference, indicator.title)
    }
  }
  for (const judgement of dossier.judgements ?? [])
    for (const one of citedPartsOf(judgement))
      cite(one.sources, refer('judgement', judgement.id), one.says)
  for (const { id, properties } of dossier.routes.features) {
    for (const leg of properties.legs) cite(leg.sources, refer('route', id), properties.title)
  }
  return found
}
