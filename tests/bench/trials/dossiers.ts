/** Trial: generated dossiers that pass `check`, each through every export, the SVG renderer and the style's validator. */
import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { failuresOf, makeTools, type Failure } from '../../support/every-export.ts'

const RESULTS = new URL('../results/trials/', import.meta.url)

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '500' },
    seed: { type: 'string', default: '0' },
    /** Stops after so many minutes, with as many runs as it came to. */
    minutes: { type: 'string', default: '600' },
    /** `plain`: names of unaccented letters only, to try all but the fonts. */
    letters: { type: 'string', default: 'any' },
  },
})
const [runs, seed] = [Number(values.runs), Number(values.seed)]
const options = values.letters === 'plain' ? { letters: 'plain' as const } : {}
const tools = await makeTools()
const failures: Failure[] = []
const end = performance.now() + Number(values.minutes) * 60_000
let tried = 0
for (let at = 0; at < runs && performance.now() < end; at++) {
  const found = await failuresOf(seed + at, tools, options)
  tried += 1
  failures.push(...found)
  for (const { where, what } of found) {
    process.stderr.write(`${String(seed + at)} ${where}: ${what}\n`)
  }
}
const by: Record<string, number> = {}
for (const { where } of failures) by[where] = (by[where] ?? 0) + 1
const result = {
  date: new Date().toISOString().slice(0, 10),
  commit: execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim(),
  runs: tried,
  seed,
  letters: values.letters,
  failures: failures.length,
  dossiersThatFailed: new Set(failures.map((one) => one.seed)).size,
  byFormat: by,
  examples: failures.slice(0, 10),
}
mkdirSync(RESULTS, { recursive: true })
writeFileSync(new URL('dossiers.json', RESULTS), `${JSON.stringify(result, null, 2)}\n`)
process.stdout.write(
  `dossiers: ${String(tried)} from seed ${String(seed)}, ${String(result.failures)} failures after a passing check\n`,
)
