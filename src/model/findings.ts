/** Findings as they are asked for: on which claims each bears, and whom it cites. */
import type { Claim, Finding } from './schema/dossier.ts'

/** A finding with the claim on which it stands. */
export interface ClaimFinding {
  claim: Claim
  finding: Finding
}

/** Ids, each once. */
export const sourcesOfFinding = ({ evidence }: Pick<Finding, 'evidence'>): string[] =>
  evidence.map(({ source }) => source)

/** Findings that bear on each claim, by its id: those that stand on it, and those that name it in `also`. */
export function findingsByClaim(
  claims: readonly Claim[],
): ReadonlyMap<string, readonly ClaimFinding[]> {
  const found = new Map<string, ClaimFinding[]>()
  for (const claim of claims)
    for (const finding of claim.findings ?? [])
      for (const id of new Set([claim.id, ...(finding.also ?? [])])) {
        const list = found.get(id)
        if (list === undefined) found.set(id, [{ claim, finding }])
        else list.push({ claim, finding })
      }
  return found
}
