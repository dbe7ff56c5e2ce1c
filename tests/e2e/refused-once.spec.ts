/** Failure once is not failure for good: each file of the build is refused once, at first load and when it is first wanted. */
import type { Page } from '@playwright/test'
import { EXPORT } from '../../src/words/page/export.ts'
import { PRESENT } from '../../src/words/page/present.ts'
import { SEARCH } from '../../src/words/page/search.ts'
import { WORDS } from '../../src/words/page/page.ts'
import { goTo, openArticle, recordOf, waitForParts } from './support/site.ts'
import { slideAt, titleOf } from './support/talk.ts'
import { expect, test } from './support/test.ts'

// What is refused is code, styles and data; a map takes most of a load's time and no other file.
test.use({
  draws: 'nothing',
  provoked: [/Failed to load|Failed to fetch|Unable to preload|net::ERR|MIME type/],
})

const ASSET = /\/assets\/[^/]+\.(?:js|css|json)$/
const VIEW = 'panels=article,layers,timeline'
const searchOf = (page: Page) => page.getByRole('dialog', { name: SEARCH.title })
const answersOf = (page: Page) => searchOf(page).getByRole('option')

/** The next request that matches fails, as where a network is gone for a moment. */
const refuseOnce = (page: Page, only: RegExp | string) =>
  page.route(only, (route) => route.abort(), { times: 1 })

/** Names of the files that a first load asks for. */
async function filesOf(page: Page): Promise<string[]> {
  const asked = new Set<string>()
  page.on('request', (request) => {
    const { pathname } = new URL(request.url())
    if (ASSET.test(pathname)) asked.add(pathname.split('/').at(-1) ?? '')
  })
  await openArticle(page, VIEW)
  await waitForParts(page)
  return [...asked].toSorted()
}

for (const third of [0, 1, 2])
  test(`each file of the first load once, part ${String(third + 1)} of 3: the page starts, or says what is missing and starts at the second try`, async ({
    page,
    context,
  }) => {
    const files = await filesOf(page)
    expect(files.length).toBeGreaterThan(8)
    for (const name of files.filter((_, at) => at % 3 === third)) {
      const cold = await context.newPage()
      const broken: string[] = []
      cold.on('pageerror', (error) => broken.push(`${name}: ${error.message}`))
      await refuseOnce(cold, `**/${name}`)
      await cold.goto(`./#v=1&${VIEW}`)
      const heading = cold.getByRole('heading', { level: 1 })
      const guard = cold.locator('#start-missing')
      await expect(heading.or(guard).first()).toBeVisible()
      if (await guard.isVisible()) {
        // Of a file that another one needs the browser may name that other.
        await expect(guard).toContainText(/did not arrive: \S+\.(?:js|css)\./)
        await guard.getByRole('button').click()
        await expect(heading).toBeVisible()
      }
      await expect(cold.getByText(WORDS.problemTitle), name).toHaveCount(0)
      expect(broken).toEqual([])
      await cold.close()
    }
  })

/** Less than the page waits before it asks again. */
const MOMENT_MS = 200

test('a network that is gone for a moment whenever a part is wanted: each comes at the second try, without a word', async ({
  page,
}) => {
  await openArticle(page)
  await waitForParts(page)
  // What is said of the map comes by itself, some time after the rest.
  await expect(page.locator('.pane .map')).toHaveAccessibleDescription(/\S/)
  const refused = new Set<string>()
  let backAt = Infinity
  await page.route(ASSET, async (route) => {
    if (Date.now() > backAt) {
      await route.fallback()
      return
    }
    backAt = Math.min(backAt, Date.now() + MOMENT_MS)
    refused.add(route.request().url())
    await route.abort()
  })
  const goesAway = () => {
    backAt = Infinity
  }
  await page.keyboard.press('/')
  await page.keyboard.type('fort')
  await expect(answersOf(page).first()).toBeVisible()
  await page.keyboard.press('Escape')
  for (const view of [
    'panels=article,layers&page=coverage',
    'panels=article,layers&page=briefing&tool=filters',
    'panels=layers&tool=distance&table=claims',
    'panels=&record=factor:afghan-heroin&dialog=data',
    'panels=&dialog=export',
    'panels=&dialog=embed',
  ]) {
    goesAway()
    await goTo(page, view)
    await waitForParts(page)
    await expect(page.getByText(WORDS.partMissing)).toHaveCount(0)
  }
  goesAway()
  await goTo(page, `present=audience/${slideAt(1).id}`)
  await expect(titleOf(page, slideAt(1).title)).toBeVisible()
  await page.keyboard.press('n')
  await expect(page.getByRole('region', { name: PRESENT.notes })).toBeVisible()
  await expect(page.getByText(WORDS.problemTitle)).toHaveCount(0)
  expect(refused.size).toBeGreaterThan(10)
})

test('what fails again says so, and comes at a person’s word', async ({ page }) => {
  await openArticle(page, 'panels=')
  await page.route('**/answers-*.js', (route) => route.abort())
  await page.keyboard.press('/')
  await expect(searchOf(page).getByRole('alert')).toContainText(WORDS.partMissing)
  await page.keyboard.type('fort')
  await page.unroute('**/answers-*.js')
  await searchOf(page).getByRole('button', { name: WORDS.tryAgain }).click()
  await expect(answersOf(page).first()).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(searchOf(page)).toHaveCount(0)

  await page.route('**/ExportDialog-*.js', (route) => route.abort())
  await goTo(page, 'panels=&dialog=export&record=claim:2.2')
  const alert = page.getByRole('alert').filter({ hasText: WORDS.partMissing })
  await expect(alert).toBeVisible()
  await page.unroute('**/ExportDialog-*.js')
  await page.keyboard.press('Escape')
  await expect(alert).toHaveCount(0)
  await expect(recordOf(page, 'Claim 2.2')).toBeVisible()
  await goTo(page, 'panels=&dialog=export')
  await expect(page.getByRole('dialog', { name: EXPORT.title })).toBeVisible()
})

test('what is said of the map is asked for anew whenever it shows something else', async ({
  page,
}) => {
  await page.route('**/describe-map-*.js', (route) => route.abort())
  await openArticle(page, 'panels=')
  const map = page.locator('.pane .map')
  await expect(map).toHaveAccessibleDescription(WORDS.partMissing)
  await goTo(page, 'panels=&reading=checked')
  await expect(map).toHaveAccessibleDescription(WORDS.partMissing)
  await page.unroute('**/describe-map-*.js')
  await goTo(page, 'panels=&reading=told')
  await expect(map).toHaveAccessibleDescription(/ km wide/)
})
