/** Failure once is not failure for good: each file of the build is refused once, at first load and when it is first wanted. */
import type { Page } from '@playwright/test'
import { EXPORT } from '../../src/ui/words/export.ts'
import { PRESENT } from '../../src/ui/words/present.ts'
import { SEARCH } from '../../src/ui/words/search.ts'
import { WORDS } from '../../src/ui/words.ts'
import { goTo, openArticle, recordOf, waitForParts } from './support/site.ts'
import { refuseOnce } from './support/slow.ts'
import { openTalk, slideAt, titleOf } from './support/talk.ts'
import { expect, test } from './support/test.ts'
import { withoutWebgl } from './support/without-webgl.ts'

test.use({ provoked: [/Failed to load|Failed to fetch|Unable to preload|net::ERR|MIME type/] })

/** What a first load brings without a map, so that a new file is covered by itself; fonts have others beside them. */
async function filesOfStart(page: Page): Promise<string[]> {
  const files = new Set<string>()
  page.on('request', (request) => {
    const name = /\/([^/]+\.(?:js|css|json))$/.exec(new URL(request.url()).pathname)?.[1]
    if (name !== undefined) files.add(name)
  })
  await withoutWebgl(page)
  await page.goto(START)
  await waitForParts(page)
  return [...files]
}

const START = './#v=1&panels=article,layers'

/** Walks through what comes late; a part that is missing may say so, but the page goes on. */
async function walk(page: Page): Promise<void> {
  await waitForParts(page)
  await page.keyboard.press('/')
  await page.keyboard.type('fort')
  await expect(page.getByRole('option').first()).toBeVisible()
  await page.keyboard.press('Escape')
  for (const view of [
    'panels=article,layers&page=coverage',
    'panels=article,layers&page=briefing&tool=filters',
    'panels=layers&tool=distance&table=claims',
    'panels=&record=factor:counter-terrorism-budget&dialog=data',
    'panels=&dialog=export',
    'panels=&dialog=embed',
  ]) {
    await goTo(page, view)
    await waitForParts(page)
    await expect(page.getByText(WORDS.partMissing)).toHaveCount(0)
  }
  await goTo(page, `present=audience/${slideAt(1).id}`)
  await expect(titleOf(page, slideAt(1).title)).toBeVisible()
  await page.keyboard.press('n')
  await expect(page.getByRole('region', { name: PRESENT.notes })).toBeVisible()
}

test('each file once: the page starts, or says what is missing and starts at the second try', async ({
  page: first,
  browser,
  baseURL,
}) => {
  const asked = new Set<string>()
  const files = await filesOfStart(first)
  for (const name of files) {
    const context = await browser.newContext({ baseURL: baseURL ?? '' })
    const page = await context.newPage()
    await withoutWebgl(page)
    const broken: string[] = []
    page.on('pageerror', (error) => broken.push(`${name}: ${error.message}`))
    const refused = await refuseOnce(page, `**/${name}`)
    await page.goto(START)
    const heading = page.getByRole('heading', { level: 1 })
    const guard = page.locator('#start-missing')
    await expect(heading.or(guard).first()).toBeVisible()
    if (await guard.isVisible()) {
      await expect(guard).toContainText(name)
      await guard.getByRole('button').click()
      await expect(heading).toBeVisible()
    }
    for (const url of refused) asked.add(url)
    await expect(page.getByText(WORDS.problemTitle), name).toHaveCount(0)
    expect(broken).toEqual([])
    await context.close()
  }
  expect(asked.size).toBeGreaterThan(8)
})

test('every later part once: it comes at the second try, without a word', async ({ page }) => {
  await withoutWebgl(page)
  await openArticle(page)
  await waitForParts(page)
  const refused = new Set<string>()
  await page.route(/\/assets\/[^/]+\.(?:js|css)$/, async (route) => {
    const url = route.request().url()
    if (refused.has(url)) await route.fallback()
    else {
      refused.add(url)
      await route.abort()
    }
  })
  await walk(page)
  await expect(page.getByText(WORDS.problemTitle)).toHaveCount(0)
  expect(refused.size).toBeGreaterThan(30)
})

test('what fails twice says so, and comes at a person’s word', async ({ page }) => {
  await openArticle(page, 'panels=')
  await page.route('**/answers-*', (route) => route.abort(), { times: 2 })
  await page.keyboard.press('/')
  const dialog = page.getByRole('dialog', { name: SEARCH.title })
  await expect(dialog.getByRole('alert')).toContainText(WORDS.partMissing)
  await page.keyboard.type('fort')
  await dialog.getByRole('button', { name: WORDS.tryAgain }).click()
  await expect(page.getByRole('option').first()).toBeVisible()
  await page.keyboard.press('Escape')
  await page.route('**/ExportDialog-*.js', (route) => route.abort(), { times: 2 })
  await goTo(page, 'panels=&dialog=export&record=claim:2.2')
  const alert = page.getByRole('alert').filter({ hasText: WORDS.partMissing })
  await expect(alert).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(alert).toHaveCount(0)
  await expect(recordOf(page, 'Claim 2.2')).toBeVisible()
  await goTo(page, 'panels=&dialog=export')
  await expect(page.getByRole('dialog', { name: EXPORT.title })).toBeVisible()
})

test('a talk that has started needs no network', async ({ page, context }) => {
  await withoutWebgl(page)
  await openTalk(page, 1)
  await page.waitForLoadState('networkidle')
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
