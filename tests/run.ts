/** `npm test`: every stage, in turn or two at a time; the last line counts what passed and what failed. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { commitOf, timesReport } from './support/times-report.ts'
import { runStages } from './support/run-stages.ts'
import { STAGES, stagesOf } from './support/stages.ts'
import { testOptions } from './support/test-options.ts'

const options = testOptions(
  process.argv.slice(2),
  STAGES.map(({ name }) => name),
)
if (typeof options === 'string') {
  console.error(options)
  process.exit(2)
}
const { names, shard, times } = options
const wanted = STAGES.filter(({ name }) => names.length === 0 || names.includes(name))
const reports = mkdtempSync(join(tmpdir(), 'cartouche-'))
const started = performance.now()
const results = await runStages({
  stages: stagesOf(wanted, shard),
  reports,
  shard,
  lanes: Math.min(2, availableParallelism()),
  print: (text) => console.log(text),
})
const seconds = Math.round((performance.now() - started) / 100) / 10
rmSync(reports, { recursive: true, force: true })
if (times !== null) {
  const report = timesReport({ results, seconds, shard, commit: await commitOf() })
  writeFileSync(times, `${JSON.stringify(report, null, 2)}\n`)
}

const sum = (of: 'passed' | 'failed') => results.reduce((all, one) => all + one[of], 0)
const lines = results.map(
  ({ name, passed, failed, seconds }) =>
    `${name}: ${String(passed)} passed, ${String(failed)} failed, ${seconds.toFixed(1)} s`,
)
const minutes = (seconds / 60).toFixed(1)
console.log(`\n${lines.join('\n')}\nall: ${seconds.toFixed(1)} s (${minutes} min)`)
console.log(`${String(sum('passed'))} passed, ${String(sum('failed'))} failed`)
process.exitCode = sum('failed') === 0 ? 0 : 1
