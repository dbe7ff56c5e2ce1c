/** The counts on the last line of `npm test`. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { countOf, countPlaywright, countVitest } from '../../support/count-results.ts'

const folder = mkdtempSync(join(tmpdir(), 'cartouche-counts-'))
afterAll(() => rmSync(folder, { recursive: true }))

function vitestReport(passed: number, failed: number, files: unknown[] = []) {
  return { numPassedTests: passed, numFailedTests: failed, testResults: files }
}

describe('counts', () => {
  it('takes passed and failed tests from Vitest', () => {
    expect(countVitest(vitestReport(5, 2))).toEqual({ passed: 5, failed: 2 })
  })

  it('counts a file that could not be loaded as a failure', () => {
    const files = [
      { status: 'failed', assertionResults: [] },
      { status: 'failed', assertionResults: [{ status: 'failed' }] },
      { status: 'passed', assertionResults: [{ status: 'passed' }] },
    ]
    expect(countVitest(vitestReport(1, 1, files))).toEqual({ passed: 1, failed: 2 })
  })

  it('counts a test that passed only now and then as a failure', () => {
    const stats = { expected: 7, unexpected: 1, flaky: 1 }
    expect(countPlaywright({ stats })).toEqual({ passed: 7, failed: 2 })
  })

  it('counts a failure where a run left no report', () => {
    expect(countOf(join(folder, 'none.json'), 1, countVitest)).toEqual({ passed: 0, failed: 1 })
    expect(countOf(join(folder, 'none.json'), 0, countVitest)).toEqual({ passed: 0, failed: 1 })
  })

  it('counts a failure where a run failed though its tests passed', () => {
    const file = join(folder, 'report.json')
    writeFileSync(file, JSON.stringify(vitestReport(3, 0)))
    expect(countOf(file, 0, countVitest)).toEqual({ passed: 3, failed: 0 })
    expect(countOf(file, 1, countVitest)).toEqual({ passed: 3, failed: 1 })
  })
})
