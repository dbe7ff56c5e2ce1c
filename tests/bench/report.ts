/** Keeps a run: the table to read and the numbers to compute with. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Machine } from './machine.ts'
import type { Measurements, Row } from './rows.ts'

const RESULTS = 'tests/bench/results'

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((title, at) =>
    Math.max(title.length, ...rows.map((row) => row[at]?.length ?? 0)),
  )
  const line = (cells: readonly string[]) =>
    `| ${widths.map((width, at) => (cells[at] ?? '').padEnd(width)).join(' | ')} |`
  const rule = `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`
  return [line(head), rule, ...rows.map(line)].join('\n')
}

const VERDICT = new Map([
  [true, 'yes'],
  [false, 'NO'],
])

export function rowTable(rows: readonly Row[]): string {
  return table(
    ['measure', 'measured', 'target', 'met'],
    rows.map(({ what, measured, target, met }) => [
      what,
      measured,
      target ?? '',
      met === null ? '' : (VERDICT.get(met) ?? ''),
    ]),
  )
}

export function changeTable({ changes }: Measurements): string {
  const say = (value: number) => value.toFixed(1)
  return table(
    ['change', 'first frame', 'by the clock', 'until it rests'],
    changes.map(({ says, first, all }) => [says, say(first.cpu), say(first.wall), say(all.cpu)]),
  )
}

export function fileTable({ weights }: Measurements): string {
  return table(
    ['file', 'bytes', 'gzipped'],
    weights.files.map(({ path, bytes, gzip }) => [path, String(bytes), String(gzip)]),
  )
}

function machineLines({ packages, ...machine }: Machine): string {
  const lines = [...Object.entries(machine), ...Object.entries(packages)]
  return lines.map(([name, value]) => `- ${name}: ${String(value)}`).join('\n')
}

export function keepRun(
  machine: Machine,
  measurements: Measurements,
  rows: readonly Row[],
): string {
  const text = `# Measured with \`npm run bench\`

One run; our page and the bare page in turn, both from production builds, caches cold.

${machineLines(machine)}

${rowTable(rows)}

## Script of each change, ms

Time of the main thread inside script; \`by the clock\` also counts the time that other processes had its core.

${changeTable(measurements)}

## Files of the first load

${fileTable(measurements)}
`
  mkdirSync(RESULTS, { recursive: true })
  writeFileSync(join(RESULTS, 'bench.md'), text)
  writeFileSync(
    join(RESULTS, 'bench.json'),
    `${JSON.stringify({ machine, rows, ...measurements }, null, 1)}\n`,
  )
  return join(RESULTS, 'bench.md')
}
