/**
 * Random markings against an attacker who reads every released file:
 * `npx tsx tests/bench/trials/adversary.ts [--runs N] [--seed S] [--in-turn]`. With `--in-turn` each run makes one of the
 * three formats that take seconds; the result counts the files of each.
 */
import { parseArgs } from 'node:util'
import { boundariesOf, exportKit } from '../../../src/cli/export-kit.ts'
import { attack, SHELL } from '../../support/adversary/attack.ts'
import { keepTrial } from './keep.ts'

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '200' },
    seed: { type: 'string', default: '1' },
    'in-turn': { type: 'boolean', default: false },
  },
})
const [runs, seed] = [Number(values.runs), Number(values.seed)]

const kit = {
  ...exportKit({ now: () => new Date('2011-11-05T12:00:00Z') }),
  shell: () => Promise.resolve(SHELL),
}
const boundaries = await boundariesOf(kit)
const files = new Map<string, number>()
let leaks = 0
for (let at = seed; at < seed + runs; at++) {
  const found = await attack(
    at,
    { boundaries, kit },
    {
      inTurn: values['in-turn'],
      onFile: (format) => files.set(format, (files.get(format) ?? 0) + 1),
    },
  )
  for (const { format, what } of found) console.error(`seed ${String(at)} ${format}: ${what}`)
  leaks += found.length
}
keepTrial('adversary', { runs, seed, leaks, ...Object.fromEntries(files) })
if (leaks > 0) process.exitCode = 1
