/** Keys alone reach everything: article, record, layers, dialogs, the map’s controls. */
import { articleOf, openMap, parameterOf, recordOf } from './support/site.ts'
import { expect, test } from './support/test.ts'
import { WORDS } from '../../src/ui/words.ts'
import { DROPPED_WORDS } from '../../src/ui/words/dropped.ts'

test('from the article to a record and back', async ({ page }) => {
  await openMap(page)
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: WORDS.skip })).toBeFocused()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await expect(articleOf(page).locator(':focus')).toHaveCount(1)
  await expect(page.getByText(DROPPED_WORDS.title)).toHaveCount(0)
  const link = articleOf(page).getByRole('link', { name: 'a bombing' })
  await link.focus()
  await page.keyboard.press('Enter')
  await expect(recordOf(page, 'Suicide bombing in Aktobe')).toBeVisible()
  await expect(link).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(recordOf(page)).toHaveCount(0)
  expect(parameterOf(page, 'record')).toBeNull()
})

test('a dialog holds the focus and gives it back', async ({ page }) => {
  await openMap(page)
  const opener = page.getByRole('button', { name: WORDS.aboutData })
  await opener.focus()
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: WORDS.aboutData })
  await expect(dialog).toBeVisible()
  for (let step = 0; step < 5; step += 1) {
    await page.keyboard.press('Shift+Tab')
    await expect(dialog.locator(':focus')).toHaveCount(1)
  }
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await expect(opener).toBeFocused()
})

test('Tab walks through every control once', async ({ page }) => {
  await openMap(page, 'panels=layers')
  const wanted = new Set([
    WORDS.copyLink,
    WORDS.aboutData,
    WORDS.zoomIn,
    WORDS.zoomOut,
    WORDS.northUp,
    WORDS.fit,
    WORDS.vintage,
    WORDS.about('Afghan heroin'),
  ])
  for (let step = 0; step < 120 && wanted.size > 0; step += 1) {
    await page.keyboard.press('Tab')
    const name = await page.evaluate(() => {
      const focused = document.activeElement
      return focused?.getAttribute('aria-label') ?? focused?.textContent.trim() ?? ''
    })
    wanted.delete(name)
  }
  expect([...wanted]).toEqual([])
})

test('keys move the map', async ({ page }) => {
  await openMap(page, 'map=5/48/66&panels=')
  await page.locator('canvas').first().focus()
  await page.keyboard.press('ArrowRight')
  await expect.poll(() => parameterOf(page, 'map')).not.toBe('5/48/66')
})
