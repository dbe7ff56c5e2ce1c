/** A person who asks the system for less motion: the map stands at once where it was going, and playing goes by steps. */
import { TIMELINE_WORDS } from '../../src/words/page/timeline.ts'
import { positionOf } from './support/dossier.ts'
import {
  articleOf,
  isInSight,
  openArticle,
  openMap,
  parameterOf,
  waitForMap,
} from './support/site.ts'
import { openTalk, slides } from './support/talk.ts'
import { expect, test } from './support/test.ts'

test.use({ motion: 'reduced' })

test('the map of a presentation stands at the step in the task of the key', async ({ page }) => {
  const from = slides.findIndex(({ id }) => id === 'ties-abroad')
  await openTalk(page, from)
  await waitForMap(page)
  const scale = page.locator('.scale')
  await expect(scale).toHaveText('500 km')
  // The same task as the key and the update it brings: a flight would not have left the ground.
  const said = await page.evaluate(async () => {
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'PageDown', bubbles: true }))
    await Promise.resolve()
    return document.querySelector('.scale')?.textContent.trim()
  })
  expect(said).toBe('100 km')
})

test('a link of the article shows its mark at once', async ({ page }) => {
  await openMap(page, 'map=5/43/77&panels=article')
  await articleOf(page).getByRole('link', { name: 'a bombing' }).click()
  // A flight tells its camera when it has landed, after frames that take seconds here.
  await expect.poll(() => parameterOf(page, 'map')).not.toBe('5/43/77')
  expect(await isInSight(page, positionOf('aktobe'))).toBe(true)
})

test.describe('without a map', () => {
  test.use({ draws: 'nothing' })

  test('the timeline plays by one step, and its window comes along', async ({ page }) => {
    await openArticle(page, 'span=2011-04-01/2011-12-31&time=2011-05-01/2011-05-31&reading=told')
    const timeline = page.getByRole('region', { name: TIMELINE_WORDS.title, exact: true })
    await timeline.getByRole('button', { name: TIMELINE_WORDS.next }).click()
    expect(parameterOf(page, 'record')).toBe('incident:aktobe-bombing-2011')
    await timeline.getByRole('button', { name: TIMELINE_WORDS.playStill }).click()
    expect(parameterOf(page, 'record')).toBe('incident:kenkiyak-2011')
    // As long as it was.
    expect(parameterOf(page, 'time')).toBe('2011-06-29/2011-07-29')
    await timeline.getByRole('button', { name: TIMELINE_WORDS.previous }).click()
    expect(parameterOf(page, 'record')).toBe('incident:aktobe-bombing-2011')
  })
})
