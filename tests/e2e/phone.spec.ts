/** A phone: the map stays, the panels are sheets, what was chosen is not covered, fingers find their targets. */
import type { Page } from '@playwright/test'
import { positionOf } from './support/dossier.ts'
import {
  articleOf,
  boxOf,
  goTo,
  isInSight,
  layersOf,
  openArticle,
  openMap,
  recordOf,
  waitForParts,
} from './support/site.ts'
import { expect, kept, test } from './support/test.ts'
import { WORDS } from '../../src/words/page/page.ts'

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true })

/** WCAG 2.5.5 and the platforms' own advice, in CSS pixels. */
const TARGET = 44

test('one sheet at a time, and the mark that was chosen above it', async ({ page }) => {
  await openMap(page, 'map=5/43/77&panels=article')
  const sheets = page.getByRole('navigation', { name: WORDS.sheets })
  await expect(articleOf(page)).toBeVisible()
  await sheets.getByRole('button', { name: WORDS.layers }).click()
  await expect(layersOf(page)).toBeVisible()
  await expect(articleOf(page)).toBeHidden()
  await sheets.getByRole('button', { name: WORDS.map, exact: true }).click()
  await expect(layersOf(page)).toBeHidden()
  await sheets.getByRole('button', { name: WORDS.article }).click()
  await articleOf(page).getByRole('link', { name: 'a bombing' }).click()
  const record = recordOf(page, 'Suicide bombing in Aktobe')
  await expect(record).toBeVisible()
  await expect.poll(() => isInSight(page, positionOf('aktobe'), [record])).toBe(true)
})

async function smallTargets(page: Page): Promise<string[]> {
  const roles = ['button', 'switch', 'slider', 'combobox'] as const
  const lists = await Promise.all(roles.map((role) => page.getByRole(role).all()))
  const targets = lists.flat()
  expect(targets.length).toBeGreaterThan(0)
  const small: string[] = []
  for (const target of targets) {
    const { width, height } = await boxOf(target)
    if (Math.min(width, height) >= TARGET) continue
    const name = (await target.getAttribute('aria-label')) ?? (await target.innerText())
    small.push(`${name}: ${String(width)} × ${String(height)}`)
  }
  return small
}

kept('every button and switch is large enough for a finger', async ({ page }) => {
  await openMap(page, 'panels=layers')
  const views = [
    ['panels=layers', layersOf(page)],
    ['panels=article', articleOf(page)],
    ['panels=&record=claim:2.2', recordOf(page, 'Claim 2.2')],
    ['panels=&dialog=data', page.getByRole('dialog')],
  ] as const
  for (const [view, shown] of views) {
    await goTo(page, view)
    await expect(shown).toBeVisible()
    expect(await smallTargets(page), view).toEqual([])
  }
})

test.describe('lying', () => {
  test.use({ viewport: { width: 844, height: 390 } })

  test('the sheet stands at the side, and the mark that was chosen beside it', async ({ page }) => {
    await openMap(page, 'map=5/43/77&panels=article')
    await articleOf(page).getByRole('link', { name: 'a bombing' }).click()
    const record = recordOf(page, 'Suicide bombing in Aktobe')
    await expect(record).toBeVisible()
    await expect(articleOf(page)).toBeHidden()
    await expect.poll(() => isInSight(page, positionOf('aktobe'), [record])).toBe(true)
    expect((await boxOf(record)).width).toBeLessThan(844 * 0.6)
  })

  kept('every button is large enough for a finger', async ({ page }) => {
    await openMap(page, 'panels=layers')
    for (const view of ['panels=layers', 'panels=article', 'panels=&record=claim:2.2']) {
      await goTo(page, view)
      await waitForParts(page)
      expect(await smallTargets(page), view).toEqual([])
    }
  })
})

test.describe('without a map', () => {
  test.use({ draws: 'nothing' })

  test('the settings are behind one button', async ({ page }) => {
    await openArticle(page)
    await page.getByRole('button', { name: WORDS.settings }).click()
    await page.getByLabel(WORDS.labels).selectOption('kk')
    await expect(page).toHaveURL(/labels=kk/)
  })
})
