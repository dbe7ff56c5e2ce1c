/** How long a run of the tests took, stage by stage: what `--times` writes, and the table that is made of such files. */
import { execFile } from 'node:child_process'
import { availableParallelism } from 'node:os'
import { promisify } from 'node:util'
import * as v from 'valibot'
import type { StageTime } from './run-stages.ts'
import type { Shard } from './stages.ts'

const TimesReport = v.object({
  /** UTC, to the minute. */
  date: v.string(),
  commit: v.string(),
  cores: v.number(),
  shard: v.string(),
  /** Of the whole run, which is less than the sum where stages ran side by side. */
  seconds: v.number(),
  stages: v.array(
    v.object({ name: v.string(), passed: v.number(), failed: v.number(), seconds: v.number() }),
  ),
})
export type TimesReport = v.InferOutput<typeof TimesReport>

/** @throws when `json` is no report of times. */
export const readTimes = (json: string): TimesReport => v.parse(TimesReport, JSON.parse(json))

/** Of the code that runs, with `+` where files differ from it; `unknown` outside of a repository. */
export async function commitOf(): Promise<string> {
  const git = promisify(execFile)
  try {
    const { stdout: commit } = await git('git', ['rev-parse', '--short', 'HEAD'])
    const { stdout: changes } = await git('git', ['status', '--porcelain', '--untracked-files=no'])
    return `${commit.trim()}${changes === '' ? '' : '+'}`
  } catch {
    return 'unknown'
  }
}

export function timesReport(run: {
  results: readonly StageTime[]
  seconds: number
  shard: Shard
  commit: string
}): TimesReport {
  return {
    date: `${new Date().toISOString().slice(0, 16)}Z`,
    commit: run.commit,
    cores: availableParallelism(),
    shard: `${String(run.shard.at)}/${String(run.shard.of)}`,
    seconds: run.seconds,
    stages: run.results.map(({ name, passed, failed, seconds }) => ({
      name,
      passed,
      failed,
      seconds,
    })),
  }
}

/** Runs side by side, a column each, as a table of Markdown; seconds, and how many tests passed. */
export function timesTable(reports: readonly TimesReport[]): string {
  const names = [...new Set(reports.flatMap(({ stages }) => stages.map(({ name }) => name)))]
  const cell = (report: TimesReport, name: string): string => {
    const stage = report.stages.find((one) => one.name === name)
    if (stage === undefined) return '–'
    const failed = stage.failed === 0 ? '' : `, ${String(stage.failed)} failed`
    return `${stage.seconds.toFixed(1)} s (${String(stage.passed)} passed${failed})`
  }
  const whole = ({ seconds }: TimesReport) =>
    `**${seconds.toFixed(1)} s = ${(seconds / 60).toFixed(1)} min**`
  const head = ['stage', ...reports.map(({ date, commit }) => `${date}, ${commit}`)]
  const rows = [
    ...names.map((name) => [name, ...reports.map((report) => cell(report, name))]),
    ['cores', ...reports.map(({ cores }) => String(cores))],
    ['**whole**', ...reports.map(whole)],
  ]
  return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n')
}
