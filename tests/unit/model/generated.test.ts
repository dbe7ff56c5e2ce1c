/** Generated dossiers are what they say: repeated by their seed, and accepted by every check. */
import { describe, expect, it } from 'vitest'
import { checkBriefing } from '../../../src/briefing/check-briefing.ts'
import { readBoundaryLookup } from '../../../src/cli/boundaries.ts'
import { PROJECT } from '../../../src/cli/project.ts'
import { compileDossier } from '../../../src/model/compile.ts'
import { readIncidents } from '../../../src/model/readings.ts'
import type { Dossier } from '../../../src/model/schema/dossier.ts'
import { STANCES, VERDICTS } from '../../../src/model/schema/vocabulary.ts'
import { anyDossier } from '../../support/any-dossier/any-dossier.ts'
import type { DossierOptions } from '../../support/any-dossier/options.ts'

const boundaries = readBoundaryLookup(`${PROJECT}/geo/out/region.json`)

/** @throws when it does not pass the check. */
function compiled(seed: number, options: Partial<DossierOptions> = {}): Dossier {
  const result = compileDossier(anyDossier(seed, options).files, boundaries)
  if (!result.ok) throw new Error(JSON.stringify(result.problems.slice(0, 3), null, 1))
  return result.dossier
}

describe('a generated dossier', () => {
  it('is the same for the same seed, and another for another', () => {
    expect(anyDossier(7)).toEqual(anyDossier(7))
    expect(anyDossier(7).files.get('claims.yaml')).not.toEqual(
      anyDossier(8).files.get('claims.yaml'),
    )
  })

  it('is as large and as odd as it is wished', () => {
    const options = { incidents: 21, inOnePlace: 21, dates: 'none', markings: true } as const
    const { files } = anyDossier(1, options)
    const textOf = (name: string) => new TextDecoder().decode(files.get(name))
    const { incidents, claims } = compiled(1, options)
    const told = [...readIncidents(incidents, claims).values()].filter((one) =>
      one.told.places.some(({ place }) => place === 'city-1'),
    )
    expect(told).toHaveLength(21)
    for (const name of ['incidents.yaml', 'claims.yaml']) {
      expect(textOf(name)).not.toContain('"date"')
      expect(textOf(name)).toContain('"marking"')
    }
  })

  it('has incidents that two claims tell otherwise, findings of every verdict and every stance', () => {
    const { incidents, claims } = compiled(1, { claims: 200, incidents: 60, dates: 'modern' })
    const tellers = incidents.map(({ id }) => claims.filter(({ tells }) => tells === id))
    expect(Math.min(...tellers.map((all) => all.length))).toBe(1)
    const dates = tellers.map((all) => new Set(all.flatMap(({ date }) => date ?? [])))
    expect(dates.some(({ size }) => size > 1)).toBe(true)
    const findings = claims.flatMap((one) => one.findings ?? [])
    expect(new Set(findings.map(({ verdict }) => verdict))).toEqual(new Set(VERDICTS))
    const stances = findings.flatMap(({ evidence }) => evidence.map(({ stance }) => stance))
    expect(new Set(stances)).toEqual(new Set(STANCES))
  })

  it('passes the check', { timeout: 180_000 }, () => {
    for (let seed = 0; seed < 20; seed++) {
      const result = compileDossier(anyDossier(seed).files, boundaries, checkBriefing)
      expect(result.ok ? [] : result.problems, `seed ${String(seed)}`).toEqual([])
      expect(result.unread).toEqual([])
    }
  })
})
