/** Random markings against an attacker who reads every released file: `npx tsx tests/bench/trials/adversary.ts [--runs N] [--seed S]`. */
import { parseArgs } from 'node:util'
import { boundariesOf, exportKit } from '../../../src/cli/export-kit.ts'
import { attack, SHELL, type Leak } from '../../support/adversary/attack.ts'
import { keepTrial } from './keep.ts'

const { values } = parseArgs({
  options: { runs: { type: 'string', default: '200' }, seed: { type: 'string', default: '1' } },
})
const [runs, seed] = [Number(values.runs), Number(values.seed)]

const kit = {
  ...exportKit({ now: () => new Date('2011-11-05T12:00:00Z') }),
  shell: () => Promise.resolve(SHELL),
}
const boundaries = await boundariesOf(kit)
const leaks: Leak[] = []
for (let at = 0; at < runs; at++) {
  const found = await attack(seed + at, { boundaries, kit })
  for (const { format, what } of found)
    console.error(`seed ${String(seed + at)} ${format}: ${what}`)
  leaks.push(...found)
}
keepTrial('adversary', { runs, seed, leaks: leaks.length })
if (leaks.length > 0) process.exitCode = 1
