/** Twenty-one incidents in one town: a chip with their number, and each of them within reach. */
import type { Page } from '@playwright/test'
import { DossierIndex } from '../../src/domain/dossier-index.ts'
import { marksOf } from '../../src/domain/marks.ts'
import { MARK_WORDS } from '../../src/words/page/marks.ts'
import { crowded, crowdTitle } from '../support/crowded.ts'
import { DOSSIER_ID, index, positionOf } from './support/dossier.ts'
import { choiceOf, mapOf, openMap, recordOf, spotOf } from './support/site.ts'
import { expect, test } from './support/test.ts'

const COUNT = 21
const PLACE = 'atyrau'
const dossier = crowded(index.dossier, { place: PLACE, count: COUNT })
/** Of the incidents that are told there, the dossier's own first. */
const titles = new DossierIndex(dossier).toldIncidents
  .filter(({ told }) => told.places.some(({ place }) => place === PLACE))
  .map(({ title }) => title)

const AT_PLACE = 'map=6/47.1/51.9&panels=article&reading=told'

test.beforeEach(async ({ page }) => {
  await page.route(`**/data/${DOSSIER_ID}.json`, (route) => route.fulfill({ json: dossier }))
})

async function clickCrowd(page: Page): Promise<void> {
  const { x, y } = await spotOf(page, positionOf(PLACE))
  await page.mouse.click(x, y)
  await expect(choiceOf(page).getByRole('button')).toHaveCount(COUNT)
}

test('a click lists them all; keys reach each, and a pointer opens what it is on', async ({
  page,
}) => {
  expect(titles).toHaveLength(COUNT)
  await openMap(page, AT_PLACE)
  await clickCrowd(page)
  const choices = choiceOf(page).getByRole('button')
  for (const title of titles) {
    await expect(choices.filter({ hasText: title })).toBeFocused()
    await page.keyboard.press('ArrowDown')
  }
  await expect(choices.first()).toBeFocused()
  await page.keyboard.press('End')
  await page.keyboard.press('Enter')
  await expect(recordOf(page, titles.at(-1) ?? '')).toBeVisible()

  for (const number of [1, 11]) {
    await clickCrowd(page)
    await choices.filter({ hasText: crowdTitle(number) }).click()
    await expect(recordOf(page, crowdTitle(number))).toBeVisible()
  }
})

test('the list of marks in sight has every one of them', async ({ page }) => {
  await openMap(page, AT_PLACE)
  await mapOf(page)
    .getByRole('button', { name: new RegExp(`^${MARK_WORDS.title}`) })
    .click()
  const marks = page.getByRole('listbox', { name: new RegExp(MARK_WORDS.title) })
  for (const title of titles) {
    await expect(marks.getByRole('option').filter({ hasText: title })).toHaveCount(1)
  }
})

test.describe('by touch, on a phone', () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 844 } })

  test('a tap lists them inside the screen, and a second one opens the last', async ({ page }) => {
    // On a phone an open panel lies over the map.
    await openMap(page, AT_PLACE.replace('panels=article', 'panels='))
    const { x, y } = await spotOf(page, positionOf(PLACE))
    await page.touchscreen.tap(x, y)
    const choices = choiceOf(page).getByRole('button')
    await expect(choices).toHaveCount(COUNT)
    await expect(choiceOf(page)).toBeInViewport({ ratio: 1 })
    await choices.last().tap()
    await expect(recordOf(page, titles.at(-1) ?? '')).toBeVisible()
  })
})

test('the chip of a country lists what is known only to it', async ({ page }) => {
  const known = [
    ...new Set(
      marksOf(index, 'checked')
        .filter(({ place, precision }) => place === 'kazakhstan' && precision === 'country')
        .map(({ reference }) => reference),
    ),
  ]
  expect(known.length).toBeGreaterThan(3)
  await openMap(page, 'map=5/48.4/67.2&panels=&reading=checked&layers=cities,incidents')
  const { x, y } = await spotOf(page, [67.2, 48.4])
  await page.mouse.click(x, y)
  await expect(choiceOf(page).getByRole('button')).toHaveCount(known.length)
})
