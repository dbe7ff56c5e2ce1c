/** Counts of passed and failed tests from the reports that Vitest and Playwright write. */
import { existsSync, readFileSync } from 'node:fs'
import * as v from 'valibot'

export interface Count {
  passed: number
  failed: number
}

const VitestReport = v.object({
  numPassedTests: v.number(),
  numFailedTests: v.number(),
  testResults: v.array(
    v.object({ status: v.string(), assertionResults: v.array(v.object({ status: v.string() })) }),
  ),
})

const PlaywrightReport = v.object({
  stats: v.object({ expected: v.number(), unexpected: v.number(), flaky: v.number() }),
})

export function countVitest(report: unknown): Count {
  const { numPassedTests, numFailedTests, testResults } = v.parse(VitestReport, report)
  // A file that cannot even be loaded fails without a test of its own.
  const filesWithoutTests = testResults.filter(
    (file) =>
      file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  )
  return { passed: numPassedTests, failed: numFailedTests + filesWithoutTests.length }
}

export function countPlaywright(report: unknown): Count {
  const { expected, unexpected, flaky } = v.parse(PlaywrightReport, report).stats
  return { passed: expected, failed: unexpected + flaky }
}

/** A run that failed, or left no report, has at least one failure whatever its report says. */
export function countOf(file: string, exit: number, count: (report: unknown) => Count): Count {
  const counted = existsSync(file)
    ? count(JSON.parse(readFileSync(file, 'utf8')))
    : { passed: 0, failed: 1 }
  return exit !== 0 && counted.failed === 0 ? { ...counted, failed: 1 } : counted
}
