/** Random keys through the app's line of keys, on a small page whose parts come late: `npx tsx tests/bench/trials/late-keys.ts [--runs N] [--seed S]`. */
import { parseArgs } from 'node:util'
import { lateKeys } from '../../support/late-keys.ts'
import { keepTrial } from './keep.ts'

const { values } = parseArgs({
  options: { runs: { type: 'string', default: '10000' }, seed: { type: 'string', default: '1' } },
})
const [runs, seed] = [Number(values.runs), Number(values.seed)]
let wrong = 0
for (let at = seed; at < seed + runs; at += 1) {
  const { keys, late, atOnce } = await lateKeys(at)
  if (late === atOnce) continue
  wrong += 1
  console.error(`seed ${String(at)}: ${keys.join(' ')}: ${late}, not ${atOnce}`)
}
keepTrial('late-keys', { runs, seed, wrong })
if (wrong > 0) process.exitCode = 1
