/** Keeps what a trial counted beside the other results, and says it in a line. */
import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'

const FOLDER = 'tests/bench/results/trials'

export function keepTrial(
  name: string,
  counts: { runs: number; seed: number } & Readonly<Record<string, number>>,
): void {
  const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim()
  const date = new Date().toISOString().slice(0, 10)
  mkdirSync(FOLDER, { recursive: true })
  writeFileSync(
    `${FOLDER}/${name}.json`,
    `${JSON.stringify({ date, commit, ...counts }, null, 2)}\n`,
  )
  const said = Object.entries(counts).map(([what, count]) => `${what} ${String(count)}`)
  console.log(`${name}: ${said.join(', ')}`)
}
