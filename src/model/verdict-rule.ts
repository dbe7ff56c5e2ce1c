/** What a verdict needs of its evidence: corroboration by one who is neither the article nor its only informant. */
import { VERDICT_PROBLEMS } from '../words/problems/claims.ts'
import type { DiagnosticText } from '../words/problems/diagnostic-text.ts'
import { independentOrigins, originsOf, type KnownOrigins } from './origins.ts'
import type { Claim, Finding } from './schema/dossier.ts'

type Stance = Finding['evidence'][number]['stance']

/** Null where the evidence bears the verdict. */
export function lackOf(
  claim: Pick<Claim, 'id' | 'informants'>,
  { id, verdict, evidence }: Pick<Finding, 'id' | 'verdict' | 'evidence'>,
  known: KnownOrigins,
): DiagnosticText | null {
  const by = (...stances: readonly Stance[]) =>
    evidence.filter(({ stance }) => stances.includes(stance))
  const independent = (...stances: readonly Stance[]) =>
    independentOrigins(claim, by(...stances), known).size > 0
  const lack = (problem: keyof typeof VERDICT_PROBLEMS) =>
    VERDICT_PROBLEMS[problem](id, claim.id, verdict)
  switch (verdict) {
    case 'corroborated':
      return independent('supports') ? null : lack('noSupport')
    case 'partly corroborated':
      return independent('supports', 'qualifies') ? null : lack('noSupportInPart')
    case 'contradicted':
      return originsOf(by('contradicts'), known).size > 0 ? null : lack('noContradiction')
    case 'unverified':
      return independent('supports', 'contradicts') ? lack('verified') : null
    case 'not open to checking':
      return by('supports', 'contradicts').length === 0 ? null : lack('checked')
    default:
      return verdict satisfies never
  }
}
