/** WCAG 2.2 A and AA by axe: what a page, or a part of it, breaks. */
import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import type { AxeResults } from 'axe-core'
import { expect } from './test.ts'

const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8')

const OPTIONS = {
  runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] },
  // A rule of WCAG 2.2 that axe leaves off unless it is named.
  rules: { 'target-size': { enabled: true } },
}

interface Finding {
  id: string
  nodes: string[]
}

/** Rules that are broken inside `within`, a CSS selector, each with where; the whole page without it. */
export async function findings(page: Page, within?: string): Promise<Finding[]> {
  // Evaluated, not added as a script: the page's own policy allows no other scripts.
  await page.evaluate(AXE)
  const root = within === undefined ? 'document' : JSON.stringify(within)
  const { violations, passes } = await page.evaluate<AxeResults>(
    `axe.run(${root}, ${JSON.stringify(OPTIONS)})`,
  )
  expect(passes.length).toBeGreaterThan(5)
  return violations.map(({ id, nodes }) => ({
    id,
    nodes: nodes.map(({ target, failureSummary = '' }) => `${target.join(' ')}: ${failureSummary}`),
  }))
}
