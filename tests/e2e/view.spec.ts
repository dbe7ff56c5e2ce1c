/** The View: everything on the screen survives reload, copy, Back and Forward, and a bad link is mended. */
import {
  articleOf,
  goTo,
  layersOf,
  openArticle,
  parameterOf,
  recordOf,
  waitForMap,
} from './support/site.ts'
import { holdBack } from './support/slow.ts'
import { expect, test } from './support/test.ts'
import { WORDS } from '../../src/words/page/page.ts'
import { DROPPED_WORDS } from '../../src/words/page/dropped.ts'
import { expectLanguage, share } from './support/menus.ts'

const FULL =
  'map=5/48/57&layers=cities,incidents,factor:afghan-heroin,attention&opacity=attention*0.5' +
  '&record=incident:kenkiyak-2011&reading=checked&labels=ru&theme=room&panels=article,layers'

// All but one is there without the map.
test.use({ draws: 'nothing' })

test.describe('with the map', () => {
  test.use({ draws: 'states' })

  test('survives a reload and a copy into another page', async ({ page, context }) => {
    test.slow()
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await openArticle(page, FULL)
    await page.reload()
    await waitForMap(page)
    await share(page, 'copyLink')
    await expect(page.getByText(WORDS.copied)).toBeAttached()
    const link = await page.evaluate(() => navigator.clipboard.readText())
    const other = await context.newPage()
    await other.goto(link)
    await expect(recordOf(other, 'Shooting at Kenkiyak')).toBeVisible()
    await expect(other.getByRole('radio', { name: WORDS.readings.checked })).toBeChecked()
    await expectLanguage(other, 'ru')
    await expect(other.locator('html')).toHaveClass('room')
    const { getSwitch } = switchesOf(other)
    await expect(getSwitch('Claims by area')).toBeChecked()
    await expect(getSwitch('Provinces')).not.toBeChecked()
    await expect(other.getByRole('slider', { name: 'Opacity of Claims by area' })).toHaveValue(
      '0.5',
    )
    expect(parameterOf(other, 'map')).toBe(parameterOf(page, 'map'))
  })
})

const switchesOf = (page: Parameters<typeof layersOf>[0]) => ({
  getSwitch: (name: string) => layersOf(page).getByRole('switch', { name, exact: true }),
})

test('goes back and forward by the browser’s own buttons', async ({ page }) => {
  await openArticle(page, 'panels=article,layers&reading=told')
  await articleOf(page).getByRole('link', { name: 'a bombing' }).click()
  await expect(recordOf(page, 'Suicide bombing in Aktobe')).toBeVisible()
  await page.getByRole('radio', { name: WORDS.readings.checked }).check({ force: true })
  await page.goBack()
  await expect(page.getByRole('radio', { name: WORDS.readings.told })).toBeChecked()
  await expect(recordOf(page, 'Suicide bombing in Aktobe')).toBeVisible()
  await page.goBack()
  await expect(recordOf(page)).toHaveCount(0)
  await page.goForward()
  await expect(recordOf(page, 'Suicide bombing in Aktobe')).toBeVisible()
})

test('a bad link is mended with a word of what was dropped', async ({ page }) => {
  await openArticle(page, 'theme=neon&record=incident:gone&layers=cities,moon&colour=1&labels=kk')
  const notice = page.getByRole('status').filter({ hasText: DROPPED_WORDS.title })
  for (const words of ['neon', 'incident:gone', 'moon', 'colour'])
    await expect(notice).toContainText(words)
  await expectLanguage(page, 'kk')
  await page.keyboard.press('Escape')
  await notice.getByRole('button', { name: WORDS.close }).click()
  await expect(notice).toHaveCount(0)
})

test('a link of another version, and one that is no link at all, open the page', async ({
  page,
}) => {
  await page.goto('./#v=9&labels=kk&map=north/of/here&passage=%E0%A4%A')
  const notice = page.getByRole('status').filter({ hasText: DROPPED_WORDS.title })
  for (const words of ['version 9', 'north/of/here', 'passage'])
    await expect(notice).toContainText(words)
  await expectLanguage(page, 'kk')
  await goTo(page, '&&=&%&map=&record')
  await expectLanguage(page, 'en')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
})

test('the passage that is read comes back', async ({ page }) => {
  await openArticle(page, 'passage=factors.2')
  const heading = articleOf(page).getByRole('heading').first()
  await expect(heading).not.toBeInViewport()
  await expect(articleOf(page).locator('[data-passage="factors.2"]')).toBeInViewport()
})

test('the list of layers stands behind its button until it is asked for', async ({ page }) => {
  await page.goto('./#v=1&record=incident:atyrau-raid-2011')
  await expect(recordOf(page)).toBeVisible()
  await expect(layersOf(page)).toHaveCount(0)
  await page.getByRole('button', { name: WORDS.layers, exact: true }).click()
  await expect(layersOf(page)).toBeVisible()
})

test('an address that is edited while the page still loads holds, after a reload too', async ({
  page,
}) => {
  await openArticle(page, 'record=place:osh')
  await expect(recordOf(page, 'Osh')).toBeVisible()
  const letGo = await holdBack(page, /\/assets\/index-[^/]*\.js$/)
  await page.reload({ waitUntil: 'commit' })
  await page.evaluate(() => {
    location.hash = 'v=1&record=place:aktobe'
  })
  await letGo()
  await expect(recordOf(page, 'Aktobe')).toBeVisible()
  expect(parameterOf(page, 'record')).toBe('place:aktobe')
})
