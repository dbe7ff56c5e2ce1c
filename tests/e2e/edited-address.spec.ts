/** An address that is edited on a page that opened without one: the code that reads it comes then. */
import { DROPPED_WORDS } from '../../src/words/page/dropped.ts'
import { WORDS } from '../../src/words/page/page.ts'
import { goTo, openArticle, parameterOf, recordOf } from './support/site.ts'
import { expect, test } from './support/test.ts'

const READER = '**/assets/read-url-*.js'

test.use({ draws: 'nothing' })

test('what is changed before it can be read comes on top of it', async ({ page }) => {
  let release: () => void = () => undefined
  const released = new Promise<void>((resolve) => {
    release = resolve
  })
  const asked = page.waitForRequest(READER)
  await page.route(READER, async (route) => {
    await released
    await route.continue()
  })
  await openArticle(page)
  await goTo(page, 'record=incident:kenkiyak-2011')
  await asked
  const tables = page.getByRole('button', { name: WORDS.data, exact: true })
  await tables.click()
  await expect(tables).toHaveAttribute('aria-pressed', 'true')
  await expect(recordOf(page)).toHaveCount(0)
  release()
  await expect(recordOf(page, 'Shooting at Kenkiyak')).toBeVisible()
  await expect(tables).toHaveAttribute('aria-pressed', 'true')
  expect(parameterOf(page, 'record')).toBe('incident:kenkiyak-2011')
  expect(parameterOf(page, 'table')).toBe('incidents')
})

test.describe('where that code does not arrive', () => {
  test.use({ provoked: [/Failed to load|Failed to fetch|net::ERR/] })

  test('the page says so and goes on', async ({ page }) => {
    await page.route(READER, (route) => route.abort())
    await openArticle(page)
    await goTo(page, 'record=incident:kenkiyak-2011')
    await expect(page.getByRole('status').filter({ hasText: DROPPED_WORDS.title })).toBeVisible()
    const tables = page.getByRole('button', { name: WORDS.data, exact: true })
    await tables.click()
    await expect(tables).toHaveAttribute('aria-pressed', 'true')
    await expect.poll(() => parameterOf(page, 'table')).toBe('incidents')
  })
})
