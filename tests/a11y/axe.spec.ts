/** WCAG 2.2 A and AA by axe, on every kind of screen, in both themes. */
import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import type { AxeResults } from 'axe-core'
import { THEMES } from '../../src/view/view.ts'
import { compiledDossier, DOSSIER_ID } from '../e2e/support/dossier.ts'
import { goTo, mapOf, openArticle, openMap } from '../e2e/support/site.ts'
import { expect, test } from '../e2e/support/test.ts'

const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8')
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

interface Finding {
  id: string
  nodes: string[]
}

/** Rules that the page breaks, each with where. */
async function findings(page: Page): Promise<Finding[]> {
  // Evaluated, not added as a script: the page's own policy allows no other scripts.
  await page.evaluate(AXE)
  const options = {
    runOnly: { type: 'tag', values: TAGS },
    // A rule of WCAG 2.2 that axe leaves off unless it is named.
    rules: { 'target-size': { enabled: true } },
  }
  const { violations, passes } = await page.evaluate<AxeResults>(
    `axe.run(document, ${JSON.stringify(options)})`,
  )
  expect(passes.length).toBeGreaterThan(5)
  return violations.map(({ id, nodes }) => ({
    id,
    nodes: nodes.map(({ target, failureSummary = '' }) => `${target.join(' ')}: ${failureSummary}`),
  }))
}

/** Screens as Views: panels open and closed, a record of each kind, dialogs, both readings. */
const SCREENS = [
  'panels=article,layers',
  'panels=',
  'panels=article,layers&reading=checked&layers=provinces,cities,incidents,attention,indicator:below-subsistence',
  'panels=article&record=incident:kenkiyak-2011&reading=checked',
  'panels=article&record=claim:2.2',
  'panels=article&record=place:atyrau',
  'panels=article&record=actor:hizb-ut-tahrir',
  'panels=article&record=route:heroin-east',
  'panels=article,layers&record=factor:poverty-migration',
  'panels=article&record=source:S1',
  'panels=article&record=date:2011-07-14',
  'panels=article,layers&dialog=data',
  'panels=article,layers&dialog=about:factor:afghan-heroin',
  'panels=article&theme=neon&record=incident:gone',
]

for (const theme of THEMES) {
  test(`no violation on any screen, ${theme}`, async ({ page }) => {
    test.slow()
    await openMap(page, `theme=${theme}`)
    for (const screen of SCREENS) {
      await test.step(screen, async () => {
        await goTo(page, screen.includes('theme=') ? screen : `${screen}&theme=${theme}`)
        expect(await findings(page)).toEqual([])
      })
    }
  })

  test(`no violation on a phone, ${theme}`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 })
    await openMap(page, `theme=${theme}&panels=article`)
    for (const screen of [
      'panels=article',
      'panels=layers',
      'panels=',
      'panels=&record=claim:2.2',
    ]) {
      await test.step(screen, async () => {
        await goTo(page, `${screen}&theme=${theme}`)
        expect(await findings(page)).toEqual([])
      })
    }
  })
}

test.describe('trouble', () => {
  test.use({ provoked: [/Failed to load resource|on purpose/] })

  test('no violation on the page of a broken dossier', async ({ page }) => {
    const broken = { ...compiledDossier(), claims: 'none' }
    await page.route(`**/data/${DOSSIER_ID}.json`, (route) => route.fulfill({ json: broken }))
    await openArticle(page)
    expect(await findings(page)).toEqual([])
  })

  test('no violation where the map cannot be drawn', async ({ page }) => {
    await page.addInitScript(() => {
      HTMLCanvasElement.prototype.getContext = () => null
    })
    await openArticle(page, 'panels=article')
    await expect(mapOf(page).getByRole('alert')).toBeVisible()
    expect(await findings(page)).toEqual([])
  })

  test('no violation with the panel of an error', async ({ page }) => {
    await openArticle(page)
    await page.evaluate(() => {
      queueMicrotask(() => {
        throw new Error('on purpose')
      })
    })
    await expect(page.getByRole('alertdialog')).toBeVisible()
    expect(await findings(page)).toEqual([])
  })

  test('no violation on the page of a part that did not arrive', async ({ page }) => {
    await page.route('**/region*.json', (route) => route.abort())
    await openArticle(page)
    expect(await findings(page)).toEqual([])
  })
})
