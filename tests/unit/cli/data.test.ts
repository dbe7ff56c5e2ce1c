/** The dossiers of the repository are sound, against the boundaries that the map draws. */
import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { compileFolder } from '../../../src/cli/compile-folder.ts'
import { formatProblem } from '../../../src/model/problem.ts'

const data = fileURLToPath(new URL('../../../data', import.meta.url))

it.each(readdirSync(data))('%s has no problems', async (name) => {
  const found = await compileFolder(`${data}/${name}`)
  const compiled = found?.compiled
  expect(compiled?.ok === false ? compiled.problems.map(formatProblem) : []).toEqual([])
  expect(found?.hasBoundaries).toBe(true)
})
