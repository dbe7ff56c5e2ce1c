/** Generated dossiers are what they say: repeated by their seed, and accepted by every check. */
import { describe, expect, it } from 'vitest'
import { checkBriefing } from '../../../src/briefing/check-briefing.ts'
import { readBoundaryLookup } from '../../../src/cli/boundaries.ts'
import { PROJECT } from '../../../src/cli/project.ts'
import { compileDossier } from '../../../src/model/compile.ts'
import { anyDossier } from '../../support/any-dossier.ts'

const boundaries = readBoundaryLookup(`${PROJECT}/geo/out/region.json`)

describe('a generated dossier', () => {
  it('is the same for the same seed, and another for another', () => {
    expect(anyDossier(7)).toEqual(anyDossier(7))
    expect(anyDossier(7).files.get('claims.yaml')).not.toEqual(
      anyDossier(8).files.get('claims.yaml'),
    )
  })

  it('is as large and as odd as it is wished', () => {
    const { files } = anyDossier(1, {
      incidents: 21,
      inOnePlace: 21,
      dates: 'none',
      markings: true,
    })
    const text = new TextDecoder().decode(files.get('incidents.yaml'))
    expect(text.match(/"city-1"/g)?.length).toBeGreaterThanOrEqual(21)
    expect(text).not.toContain('"date"')
    expect(text).toContain('"marking"')
  })

  it('passes the check', { timeout: 180_000 }, () => {
    for (let seed = 0; seed < 20; seed++) {
      const compiled = compileDossier(anyDossier(seed).files, boundaries, checkBriefing)
      expect(compiled.ok ? [] : compiled.problems, `seed ${String(seed)}`).toEqual([])
      expect(compiled.unread).toEqual([])
    }
  })
})
