/** First contact with trouble: each kind gives a plain sentence and a way on, never a blank page. */
import type { Page } from '@playwright/test'
import { compiledDossier, DOSSIER_ID, index } from './support/dossier.ts'
import { articleOf, mapOf, openArticle, parameterOf, recordOf, waitForMap } from './support/site.ts'
import { openTalk, slideAt, titleOf } from './support/talk.ts'
import { expect, test } from './support/test.ts'
import { BROKEN_WORDS } from '../../src/words/page/broken.ts'
import { WORDS } from '../../src/words/page/page.ts'

// Still pictures are looked at, pixel by pixel.
test.use({ draws: 'all' })

const stillOf = (page: Page) =>
  mapOf(page).getByRole('img', { name: WORDS.stillLabel(index.dossier.meta.title) })

/** Letters of the data URL of a picture without anything on it are fewer. */
const BLANK = 60_000
/** As a data URL of a PNG: a blank one of that size has some kilobytes, a map some hundred. */
const pixelsOf = (page: Page) =>
  stillOf(page)
    .locator('canvas')
    .evaluate((canvas: HTMLCanvasElement) => canvas.toDataURL())

/** It is drawn on the main thread, after the page has given the map up. */
const waitForStill = (page: Page) =>
  expect.poll(async () => (await pixelsOf(page)).length, { timeout: 60_000 }).toBeGreaterThan(BLANK)

test.describe('without WebGL', () => {
  test.use({ draws: 'stills' })

  test('the text, the records and the lists work, with a sentence where the map would be', async ({
    page,
  }) => {
    await openArticle(page)
    await expect(mapOf(page).getByRole('alert')).toContainText('WebGL 2')
    await waitForStill(page)
    await mapOf(page).getByRole('link', { name: 'Suicide bombing in Aktobe' }).click()
    await expect(recordOf(page, 'Suicide bombing in Aktobe')).toBeVisible()
    await articleOf(page).getByRole('link', { name: 'was seized' }).click()
    await expect(recordOf(page, 'Suspect arrested in Bishkek')).toBeVisible()
  })

  test('a presentation goes on over still pictures, one for each slide', async ({ page }) => {
    await openTalk(page, 0)
    await waitForStill(page)
    const opening = await pixelsOf(page)
    await page.keyboard.press('3')
    await page.keyboard.press('Enter')
    await expect(titleOf(page, slideAt(2).title)).toBeVisible()
    await expect.poll(() => pixelsOf(page)).not.toBe(opening)
    expect((await pixelsOf(page)).length).toBeGreaterThan(BLANK)
    await expect(mapOf(page).getByText(WORDS.still)).toBeVisible()
    await expect(mapOf(page).getByRole('img', { name: /^Scale: 100/ })).toBeVisible()
  })
})

test('a presentation whose drawing is taken away for good goes on over a still picture', async ({
  page,
}) => {
  await openTalk(page, 2)
  await waitForMap(page)
  await mapOf(page)
    .locator('canvas')
    .first()
    .evaluate((canvas: HTMLCanvasElement) =>
      canvas.getContext('webgl2')?.getExtension('WEBGL_lose_context')?.loseContext(),
    )
  await waitForStill(page)
  const raid = await pixelsOf(page)
  await page.keyboard.press('PageDown')
  await page.keyboard.press('PageDown')
  await expect.poll(() => pixelsOf(page)).not.toBe(raid)
})

test.describe('a part that does not arrive', () => {
  test.use({ provoked: [/Failed to load resource|Failed to fetch/] })

  test.describe('without a map', () => {
    test.use({ draws: 'nothing' })

    test('is named, and a second try succeeds and keeps the View', async ({ page }) => {
      await page.route('**/region*.json', (route) => route.abort(), { times: 2 })
      await openArticle(page, 'record=claim:2.2')
      await expect(page.getByRole('alert')).toContainText('region.json')
      await page.getByRole('button', { name: WORDS.tryAgain }).click()
      await expect(recordOf(page, 'Claim 2.2')).toBeVisible()
    })
  })

  for (const [name, file] of [
    ['code', /\/maplibre-(?!gl-)[^/]*\.js$/],
    ['worker', /\/maplibre-gl-worker[^/]*\.js$/],
  ] as const)
    test(`leaves the article, the lists and a still picture when it is the map’s ${name}`, async ({
      page,
    }) => {
      await page.route(file, (route) => route.abort())
      await openArticle(page)
      await expect(mapOf(page).getByRole('alert')).toContainText(WORDS.mapAsset)
      await expect(articleOf(page).getByRole('link', { name: 'a bombing' })).toBeVisible()
      await waitForStill(page)
      await page.unroute(file)
      await mapOf(page).getByRole('button', { name: WORDS.tryAgain }).click()
      await waitForMap(page)
    })
})

test.describe('an error that nothing caught', () => {
  test.use({ draws: 'nothing', provoked: [/on purpose/] })

  test('is shown, with the View kept and a way on', async ({ page }) => {
    await openArticle(page, 'record=claim:2.2')
    await page.evaluate(() => {
      queueMicrotask(() => {
        throw new Error('on purpose')
      })
    })
    const panel = page.getByRole('alertdialog', { name: WORDS.problemTitle })
    await expect(panel).toContainText('on purpose')
    expect(parameterOf(page, 'record')).toBe('claim:2.2')
    await panel.getByRole('button', { name: WORDS.reload }).click()
    await expect(recordOf(page, 'Claim 2.2')).toBeVisible()
    await expect(panel).toBeHidden()
  })
})

test('a broken dossier gives the list of its problems', async ({ page }) => {
  const dossier = compiledDossier()
  const incidents: unknown[] = Array.isArray(dossier['incidents']) ? dossier['incidents'] : []
  const broken = { ...dossier, incidents: incidents.slice(1), extra: 1 }
  await page.route(`**/data/${DOSSIER_ID}.json`, (route) => route.fulfill({ json: broken }))
  await openArticle(page)
  const rows = page.getByRole('row')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(BROKEN_WORDS.title)
  await expect(rows.filter({ hasText: 'extra' })).not.toHaveCount(0)
  await expect(rows.filter({ hasText: 'claims.yaml' })).not.toHaveCount(0)
})
