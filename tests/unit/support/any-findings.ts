/** Dossiers made from seeds, and claims with other findings, for what holds of any dossier. */
import fc from 'fast-check'
import { DossierIndex } from '../../../src/domain/dossier-index.ts'
import { compileDossier } from '../../../src/model/compile.ts'
import type { Claim, Dossier, Finding, Verdict } from '../../../src/model/schema/dossier.ts'
import { anyDossier } from '../../support/any-dossier/any-dossier.ts'
import { minimalFiles } from '../model/support/dossiers.ts'

function sound(files: ReadonlyMap<string, Uint8Array>): Dossier {
  const compiled = compileDossier(files, null)
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.problems.slice(0, 3), null, 1))
  return compiled.dossier
}

/** Made once each: several properties look at the same ones. */
const made = new Map<number, Dossier>()

export function madeOf(seed: number): Dossier {
  const before = made.get(seed)
  if (before !== undefined) return before
  const options = { claims: 16, incidents: 1 + (seed % 6), cities: 3, steps: null }
  const dossier = sound(anyDossier(seed, options).files)
  made.set(seed, dossier)
  return dossier
}

/** Of a dossier made by `madeOf`: a failure tells the number, and not the whole. */
export const aSeed = fc.integer({ min: 0, max: 19 })
export const RUNS = { numRuns: 25 }

export const changed = (dossier: Dossier, change: (claim: Claim) => Claim) =>
  new DossierIndex({ ...dossier, claims: dossier.claims.map(change) })

export const withFindings = (claim: Claim, findings: Finding[]): Claim => ({ ...claim, findings })

export const aFinding = (id: string, verdict: Verdict, more: Partial<Finding> = {}): Finding => ({
  id,
  verdict,
  confidence: 'high',
  says: 'So it was.',
  evidence: [{ source: 'S1', stance: 'supports', credibility: 2 }],
  ...more,
})

/** The minimal dossier. */
export const minimal = (): Dossier => sound(minimalFiles())
