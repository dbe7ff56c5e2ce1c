/** What a page does without its network, its styles or its script. */
import { PRESENT } from '../../src/words/page/present.ts'
import { WORDS } from '../../src/words/page/page.ts'
import { openArticle, waitForParts } from './support/site.ts'
import { openTalk } from './support/talk.ts'
import { expect, test } from './support/test.ts'
import { withoutWebgl } from './support/without-webgl.ts'

test.use({ provoked: [/Failed to load|Failed to fetch|Unable to preload|net::ERR|MIME type/] })

test('a presentation that has started needs no network', async ({ page, context }) => {
  await withoutWebgl(page)
  await openTalk(page, 1)
  await page.keyboard.press('?')
  await expect(page.getByText(PRESENT.whole)).toBeVisible()
  await page.keyboard.press('Escape')
  await context.setOffline(true)
  await page.keyboard.press('/')
  await page.keyboard.type('fort')
  await expect(page.getByRole('option').first()).toBeVisible()
  await page.keyboard.press('Escape')
  for (const [key, there] of [
    ['o', page.getByRole('dialog', { name: PRESENT.overview })],
    ['?', page.getByRole('dialog', { name: PRESENT.help })],
  ] as const) {
    await page.keyboard.press(key)
    await expect(there).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(there).toHaveCount(0)
  }
  await page.keyboard.press('l')
  await expect(page.getByRole('tab').first()).toBeVisible()
  for (const tab of await page.getByRole('tab').all()) {
    await tab.click()
    await waitForParts(page)
  }
  await expect(page.getByText(WORDS.partMissing)).toHaveCount(0)
  await page.locator('body').press('Escape')
  await page.keyboard.press('n')
  await expect(page.getByRole('region', { name: PRESENT.notes })).toBeVisible()
})

test('without its styles the page says so, and takes them at the second try by itself', async ({
  page,
}) => {
  await page.route('**/first-*.css', (route) => route.abort(), { times: 1 })
  await openArticle(page)
  await expect
    .poll(() => page.evaluate(() => getComputedStyle(document.body).margin), { timeout: 30_000 })
    .toBe('0px')
  await expect(page.locator('#start-missing')).toHaveCount(0)
})

test('a script of the wrong type is a word on the page', async ({ page }) => {
  await page.route('**/index-*.js', (route) =>
    route.fulfill({ body: '<!doctype html>', contentType: 'text/html' }),
  )
  await page.goto('./')
  await expect(page.locator('#start-missing')).toContainText(/index-.*\.js/)
})

test('the page of an export, opened without a dossier, says what it is', async ({ page }) => {
  await page.goto('./one-file.html')
  await expect(page.getByRole('alert')).toContainText('holds no dossier')
})
