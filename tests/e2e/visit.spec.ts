/** A whole visit by keys alone: from search to record, to its passage, to the timeline, to a table, and back. */
import { WORDS } from '../../src/words/page/page.ts'
import { TIMELINE_WORDS } from '../../src/words/page/timeline.ts'
import { articleOf, openArticle, parameterOf, recordOf } from './support/site.ts'
import { expect, test } from './support/test.ts'
import type { Page } from '@playwright/test'

/** Walks with Tab until what is focused matches; fails when it does not come. */
async function tabTo(page: Page, selector: string, backwards = false): Promise<void> {
  const here = () => page.evaluate((one) => document.activeElement?.matches(one) === true, selector)
  for (let step = 0; step < 500; step += 1) {
    if (await here()) return
    await page.keyboard.press(backwards ? 'Shift+Tab' : 'Tab')
  }
  throw new Error(`Tab never came to ${selector}`)
}

// All of it is there without the map.
test.use({ draws: 'nothing' })

test('search, record, passage, timeline, table and back', async ({ page }) => {
  test.slow()
  await openArticle(page, 'panels=article,timeline&reading=told')
  await expect(page.getByRole('button', { name: TIMELINE_WORDS.detail })).toBeVisible()

  await page.keyboard.press('/')
  await expect(page.getByRole('combobox', { name: /search/i })).toBeFocused()
  await page.keyboard.type('kenkiyak')
  await expect(page.getByRole('option', { name: /Ten suspects shot dead/ })).toBeVisible()
  while (
    !(await page.locator('[role="option"][aria-selected="true"]').innerText()).includes(
      'Ten suspects',
    )
  ) {
    await page.keyboard.press('ArrowDown')
  }
  await page.keyboard.press('Enter')
  const record = recordOf(page, 'Ten suspects shot dead')
  await expect(record.getByRole('heading', { level: 2 })).toBeFocused()

  await tabTo(page, '#record a[href*="passage="]:not([data-reference])')
  await page.keyboard.press('Enter')
  await expect.poll(() => parameterOf(page, 'passage')).not.toBeNull()
  await expect(articleOf(page).locator('[data-passage] a.chosen').first()).toBeInViewport()

  await tabTo(page, '.timeline .detail')
  await page.keyboard.press('Enter')
  await tabTo(page, '[role="slider"]')
  const slider = page.locator('[role="slider"]:focus')
  const before = await slider.getAttribute('aria-valuetext')
  await page.keyboard.press('PageUp')
  await expect(slider).not.toHaveAttribute('aria-valuetext', before ?? '')
  await expect.poll(() => parameterOf(page, 'time')).not.toBeNull()

  await tabTo(page, '#data-button', true)
  await page.keyboard.press('Enter')
  const table = page.getByRole('table')
  await expect(table).toBeVisible()
  await tabTo(page, 'tbody tr, tbody tr *')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(recordOf(page)).toBeVisible()
  await expect(page.getByRole('region', { name: WORDS.data, exact: true })).toBeVisible()

  await page.keyboard.press('Escape')
  await expect(recordOf(page)).toHaveCount(0)
})
