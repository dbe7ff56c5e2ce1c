/** Few attacks of the trial `tests/bench/trials/adversary.ts`; seed 20 exports both dossiers of a pair in every format. */
import { beforeAll, expect, it } from 'vitest'
import { boundariesOf, exportKit } from '../../src/cli/export-kit.ts'
import type { Boundaries } from '../../src/domain/boundaries.ts'
import type { ExportKit } from '../../src/export/job.ts'
import { attack, SHELL } from '../support/adversary/attack.ts'

const kit: ExportKit = {
  ...exportKit({ now: () => new Date('2011-11-05T12:00:00Z') }),
  shell: () => Promise.resolve(SHELL),
}
let boundaries: Boundaries
beforeAll(async () => {
  boundaries = await boundariesOf(kit)
})

it.each([1, 2, 3, 20])('a released file tells nothing that is hidden: seed %i', async (seed) => {
  expect(await attack(seed, { boundaries, kit })).toEqual([])
})
