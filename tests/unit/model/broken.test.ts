/** Each broken dossier gives exactly the problems that its `expected.json` lists; `vitest run -u` writes them anew, to be read. */
import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { checkBriefing } from '../../../src/briefing/check-briefing.ts'
import { checkLayers } from '../../../src/domain/check-layers.ts'
import { compileDossier } from '../../../src/model/compile.ts'
import { FIXTURES, overlaid, rectangles } from './support/dossiers.ts'

const folder = `${FIXTURES}/broken`
const names = readdirSync(folder).sort()

describe('broken dossiers', () => {
  it('are at least forty', () => {
    expect(names.length).toBeGreaterThanOrEqual(40)
  })

  it.each(names)('%s', async (name) => {
    const compiled = compileDossier(
      overlaid(`${folder}/${name}`),
      rectangles,
      checkBriefing,
      checkLayers,
    )
    const problems = compiled.ok ? [] : compiled.problems
    expect(problems).not.toHaveLength(0)
    await expect(`${JSON.stringify(problems, null, 2)}\n`).toMatchFileSnapshot(
      `${folder}/${name}/expected.json`,
    )
  })
})
