/** The short version of the trial `tests/bench/trials/dossiers.ts`: one dossier of each odd kind that is small. */
import { expect, it } from 'vitest'
import { failuresOf, makeTools } from '../../support/every-export.ts'

it('exports what check accepts, in every format', { timeout: 300_000 }, async () => {
  const tools = await makeTools()
  for (const seed of [1, 2, 4, 6, 7, 8]) expect(await failuresOf(seed, tools)).toEqual([])
})
