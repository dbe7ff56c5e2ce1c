/** What a verdict needs of its evidence: corroboration by one who is neither the article nor its only informant. */
import { independentOrigins, originsOf, type Known } from './origins.ts'
import type { Claim, Finding } from './schema/dossier.ts'

export interface Lack {
  what: string
  mend: string
}

type Stance = Finding['evidence'][number]['stance']

/** Null where the evidence bears the verdict. */
export function lackOf(
  claim: Pick<Claim, 'id' | 'informants'>,
  { id, verdict, evidence }: Pick<Finding, 'id' | 'verdict' | 'evidence'>,
  known: Known,
): Lack | null {
  const by = (...stances: readonly Stance[]) =>
    evidence.filter(({ stance }) => stances.includes(stance))
  const independent = (...stances: readonly Stance[]) =>
    independentOrigins(claim, by(...stances), known).size > 0
  const lacks = `finding ${id} calls claim ${claim.id} ${verdict}, but`
  switch (verdict) {
    case 'corroborated':
      return independent('supports')
        ? null
        : {
            what: `${lacks} no source supports it whose origin is neither the article’s nor that of its only informant`,
            mend: 'name such a source with stance: supports, or write the verdict that its evidence bears',
          }
    case 'partly corroborated':
      return independent('supports', 'qualifies')
        ? null
        : {
            what: `${lacks} no source supports or qualifies it whose origin is neither the article’s nor that of its only informant`,
            mend: 'name such a source, or write the verdict that its evidence bears',
          }
    case 'contradicted':
      return originsOf(by('contradicts'), known).size > 0
        ? null
        : {
            what: `${lacks} no source of another origin than the article’s contradicts it`,
            mend: 'name one with stance: contradicts, or write partly corroborated or unverified',
          }
    case 'unverified':
      return independent('supports', 'contradicts')
        ? {
            what: `${lacks} an independent source supports or contradicts it`,
            mend: 'write the verdict that this source gives, or its stance as qualifies where it speaks of something near',
          }
        : null
    case 'not open to checking':
      return by('supports', 'contradicts').length === 0
        ? null
        : {
            what: `${lacks} a source supports or contradicts it`,
            mend: 'write the verdict that this source gives, or take the source out',
          }
    default:
      return verdict satisfies never
  }
}
