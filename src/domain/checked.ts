/** What findings put in the place of a claim's own values. */
import { speaks, whereaboutsOfClaim } from '../model/readings.ts'
import type { Claim, Whereabouts } from '../model/schema/dossier.ts'
import type { ReadingChoice } from '../model/schema/vocabulary.ts'

/** As for an incident's reading: those of findings that have what is claimed at all. */
const changesOf = ({ findings = [] }: Claim) =>
  findings.filter(speaks).flatMap(({ changes }) => changes ?? [])

/** The date that a finding puts in the place of the article's. */
export function checkedDate(claim: Claim): string | undefined {
  return changesOf(claim).find(({ date }) => date !== undefined)?.date
}

/** Places of a claim, each with how closely it is known; the checked reading takes those of a finding. */
export function whereaboutsOf(claim: Claim, reading: ReadingChoice): readonly Whereabouts[] {
  const changed = changesOf(claim).find(({ places }) => places !== undefined)
  const checked = reading === 'checked' ? changed?.places : undefined
  return checked ?? whereaboutsOfClaim(claim)
}
