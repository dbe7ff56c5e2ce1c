/** What findings put in the place of a claim's own values. */
import { whereaboutsOfClaim } from '../model/readings.ts'
import type { Claim, Whereabouts } from '../model/schema/dossier.ts'

/** The date that a finding puts in the place of the article's. */
export function checkedDate(claim: Claim): string | undefined {
  return claim.findings?.find(({ changes }) => changes?.date !== undefined)?.changes?.date
}

/** Places of a claim, each with how closely it is known; the checked reading takes those of a finding. */
export function whereaboutsOf(claim: Claim, reading: 'told' | 'checked'): readonly Whereabouts[] {
  const changed = claim.findings?.find(({ changes }) => changes?.places !== undefined)
  const checked = reading === 'checked' ? changed?.changes?.places : undefined
  return checked ?? whereaboutsOfClaim(claim)
}
