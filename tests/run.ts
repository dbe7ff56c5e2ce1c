/** `npm test`: every stage in turn, each shown as it runs; the last line counts what passed and what failed. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { STAGES } from './support/stages.ts'

const wanted = process.argv.slice(2)
const unknown = wanted.filter((name) => !STAGES.some((stage) => stage.name === name))
if (unknown.length > 0) {
  console.error(`No stage ${unknown.join(', ')}: ${STAGES.map(({ name }) => name).join(', ')}`)
  process.exit(2)
}

const chosen = STAGES.filter(({ name }) => wanted.length === 0 || wanted.includes(name))
const reports = mkdtempSync(join(tmpdir(), 'cartouche-'))
const lines: string[] = []
let passed = 0
let failed = 0
for (const stage of chosen) {
  console.log(`\n== ${stage.name}: ${stage.says}`)
  const started = performance.now()
  const count = await stage.run(reports)
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  passed += count.passed
  failed += count.failed
  lines.push(`${stage.name}: ${count.passed} passed, ${count.failed} failed, ${seconds} s`)
}
rmSync(reports, { recursive: true, force: true })

console.log(`\n${lines.join('\n')}\n${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1
