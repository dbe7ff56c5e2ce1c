/** Keys while parts are on their way: none is lost, none means something else, Escape takes back what was asked for last. */
import type { Page } from '@playwright/test'
import { BRIEFING_WORDS } from '../../src/words/page/briefing-editor.ts'
import { PRESENT } from '../../src/words/page/present.ts'
import { SEARCH } from '../../src/words/page/search.ts'
import { runKeys } from './support/cold-keys.ts'
import { openArticle, parameterOf, recordOf, waitForParts } from './support/site.ts'
import { holdBack, typeFast } from './support/slow.ts'
import { openTalk, slideAt, slides, titleOf } from './support/talk.ts'
import { expect, test } from './support/test.ts'
import { withoutPictures } from './support/without-pictures.ts'
import { openAbout, share, shareOf } from './support/menus.ts'

test.beforeEach(({ page }) => withoutPictures(page))

const ANSWERS = '**/answers-*.js'
const fieldOf = (page: Page) => page.getByRole('combobox', { name: SEARCH.field })
const screenOf = (page: Page) => page.getByRole('group', { name: PRESENT.screen })

test('letters that are typed at once after / are the search’s in a presentation, whatever they mean there', async ({
  page,
}) => {
  const letGo = await holdBack(page, ANSWERS)
  await openTalk(page, 2)
  await typeFast(page, '/nobwf2011', 15)
  await expect(fieldOf(page)).toHaveValue('nobwf2011')
  await expect(titleOf(page, slideAt(2).title)).toBeVisible()
  expect(parameterOf(page, 'present')).toBe(`audience/${slideAt(2).id}`)
  await letGo()
  await expect(page.getByRole('status').filter({ hasText: 'nobwf2011' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(fieldOf(page)).toHaveCount(0)
  expect(parameterOf(page, 'present')).toBe(`audience/${slideAt(2).id}`)
})

test('letters of another keyboard come whole, and Enter goes where the answers lead once they are there', async ({
  page,
}) => {
  const letGo = await holdBack(page, ANSWERS)
  await openArticle(page)
  await typeFast(page, ['/', 'Г', 'у', 'р', 'ь', 'е', 'в', 'Enter'], 15)
  await expect(fieldOf(page)).toHaveValue('Гурьев')
  await letGo()
  await expect(recordOf(page, 'Atyrau')).toBeVisible()
  await expect(fieldOf(page)).toHaveCount(0)
})

test('the list is walked before it is there', async ({ page }) => {
  const letGo = await holdBack(page, ANSWERS)
  await openArticle(page)
  await typeFast(page, ['/', 'Г', 'у', 'р', 'ь', 'е', 'в', 'ArrowDown'], 15)
  await letGo()
  const list = page.getByRole('listbox', { name: SEARCH.results })
  await expect(list.getByRole('option', { selected: true })).toHaveAccessibleName(
    /^Atyrau province .*province$/,
  )
})

test('/ and Escape at once leave the presentation as it is, and nothing opens later', async ({
  page,
}) => {
  const letGo = await holdBack(page, ANSWERS)
  await openTalk(page, 1)
  await typeFast(page, ['/', 'Escape'], 5)
  await letGo()
  await expect(titleOf(page, slideAt(1).title)).toBeVisible()
  await expect(fieldOf(page)).toHaveCount(0)
})

for (const [name, open, chunk] of [
  ['Embed', (page: Page) => share(page, 'embed'), '**/EmbedDialog-*.js'],
  ['About', openAbout, '**/AboutDialog-*.js'],
  ['Export', (page: Page) => share(page, 'export'), '**/ExportDialog-*.js'],
] as const)
  test(`Escape takes ${name} back while it is on its way`, async ({ page }) => {
    const letGo = await holdBack(page, chunk)
    await openArticle(page)
    await open(page)
    await expect.poll(() => parameterOf(page, 'dialog')).not.toBeNull()
    await page.keyboard.press('Escape')
    await expect.poll(() => parameterOf(page, 'dialog')).toBeNull()
    await letGo()
    await expect(shareOf(page)).toBeVisible()
    await expect(page.getByRole('dialog')).toHaveCount(0)
  })

test('keys that follow a presentation which is on its way are the talk’s', async ({ page }) => {
  const letGo = await holdBack(page, '**/AudienceScreen-*.js')
  await openArticle(page, 'panels=article&page=briefing')
  await page.getByRole('button', { name: BRIEFING_WORDS.present, exact: true }).click()
  await typeFast(page, ['ArrowRight', 'ArrowRight', 'Home', 'ArrowRight', 'b'], 15)
  await expect(page.locator('[data-awaited]').first()).toBeAttached()
  await letGo()
  await expect(screenOf(page)).toContainText(PRESENT.black)
  await expect.poll(() => parameterOf(page, 'present')).toBe(`audience/${slideAt(1).id}`)
})

test('a console that is on its way gets the keys that follow', async ({ page }) => {
  const letGo = await holdBack(page, '**/Console-*.js')
  await openTalk(page, 0)
  await typeFast(page, ['n', '3', 'Enter'], 15)
  await letGo()
  await expect(page.getByRole('region', { name: PRESENT.notes })).toBeVisible()
  await expect.poll(() => parameterOf(page, 'present')).toBe(`console/${slideAt(2).id}`)
})

test('Escape takes a presentation back that is on its way', async ({ page }) => {
  const letGo = await holdBack(page, '**/presenter*.js')
  await openArticle(page, 'panels=article&page=briefing')
  await page.getByRole('button', { name: BRIEFING_WORDS.present, exact: true }).click()
  await typeFast(page, ['ArrowRight', 'Escape'], 15)
  await letGo()
  await waitForParts(page)
  await expect(page.getByRole('banner')).toBeVisible()
  expect(parameterOf(page, 'present')).toBeNull()
})

test.describe('a second window that the browser refuses', () => {
  test('is asked about on the screen, with no note of the speaker’s on it', async ({ page }) => {
    await page.addInitScript(() => {
      window.open = () => null
    })
    await openTalk(page, 1)
    await page.keyboard.press('c')
    const question = page.getByRole('dialog', { name: PRESENT.refused })
    await expect(question).toBeVisible()
    await expect(page.getByRole('region', { name: PRESENT.notes })).toHaveCount(0)
    await page.keyboard.press('Escape')
    await expect(question).toHaveCount(0)
    expect(parameterOf(page, 'present')).toBe(`audience/${slideAt(1).id}`)
    await page.keyboard.press('c')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('region', { name: PRESENT.notes })).toBeVisible()
    await expect(page.getByText(PRESENT.blocked)).toBeVisible()
  })
})

test('random keys on a cold page lead where a table says, however late each part comes', async ({
  browser,
  baseURL,
}) => {
  for (const seed of [1, 2, 3, 4, 5, 6, 7, 8]) {
    const page = await browser.newPage({ baseURL: baseURL ?? '', reducedMotion: 'reduce' })
    const { expected, shown, keys } = await runKeys(page, seed, slides, 1200)
    expect(shown, `seed ${String(seed)}: ${keys.join(' ')}`).toEqual(expected)
    await page.close()
  }
})
