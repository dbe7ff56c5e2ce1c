/** Facets narrow text, map and lists together; what falls outside dims; choices are taken off one by one or all at once. */
import { FILTER_WORDS } from '../../src/words/page/filters.ts'
import { articleOf, layersOf, openArticle, openMap, parameterOf } from './support/site.ts'
import { expect, kept, test } from './support/test.ts'

// All but one is there without the map.
test.use({ draws: 'nothing' })

const OPEN = 'panels=article,layers&tool=filters'

test('a choice dims what falls outside, counts what is left and stands in the address', async ({
  page,
}) => {
  await openArticle(page, OPEN)
  const filters = layersOf(page)
  const bombing = articleOf(page).getByRole('link', { name: 'a bombing' })
  const raid = articleOf(page).getByRole('link', { name: 'raid', exact: true })
  await expect(bombing).not.toHaveClass(/\bdim\b/)
  await filters.getByRole('checkbox', { name: /^bombing\b/ }).check()
  await expect(filters.getByRole('status')).toHaveText(/^1 of \d+ records shown$/)
  await expect(raid).toHaveClass(/\bdim\b/)
  await expect(bombing).not.toHaveClass(/\bdim\b/)
  expect(parameterOf(page, 'by')).toBe('kind*bombing')
  await page.reload()
  await expect(raid).toHaveClass(/\bdim\b/)
})

kept('zero is told as zero, under the other choices', async ({ page }) => {
  await openArticle(page, `${OPEN}&by=kind*bombing`)
  const filters = layersOf(page)
  await filters.getByText(FILTER_WORDS.facets.certainty, { exact: true }).click()
  await expect(filters.getByRole('checkbox', { name: /^path unknown 0$/ })).toBeVisible()
  await expect(filters.getByRole('checkbox', { name: /^bombing 1$/ })).toBeChecked()
  // A facet's own choice does not empty its other values.
  await expect(filters.getByRole('checkbox', { name: /^shooting 1$/ })).not.toBeChecked()
})

kept('chips are taken off one by one, and all at once', async ({ page }) => {
  await openArticle(page, `${OPEN}&by=kind*bombing*shooting&time=2011-05/2011-10`)
  const chips = layersOf(page).getByRole('list', { name: FILTER_WORDS.chosen })
  await expect(chips.getByRole('button')).toHaveCount(4)
  await chips.getByRole('button', { name: FILTER_WORDS.take('bombing') }).click()
  expect(parameterOf(page, 'by')).toBe('kind*shooting')
  await chips.getByRole('button', { name: FILTER_WORDS.clear }).click()
  await expect(chips).toHaveCount(0)
  expect(parameterOf(page, 'by')).toBeNull()
  expect(parameterOf(page, 'time')).toBeNull()
  await expect(articleOf(page).locator('a.dim')).toHaveCount(0)
})

kept('a long facet is told in part until it is asked for', async ({ page }) => {
  await openArticle(page, OPEN)
  const group = layersOf(page).getByRole('group').filter({ hasText: FILTER_WORDS.facets.place })
  await group.getByText(FILTER_WORDS.facets.place, { exact: true }).click()
  const boxes = group.getByRole('checkbox')
  const few = await boxes.count()
  await group.getByRole('button', { name: /^Show all/ }).click()
  expect(await boxes.count()).toBeGreaterThan(few)
})

test.describe('with the map', () => {
  test.use({ draws: 'states' })

  kept('only what is certain leaves what others do not bear out off the map', async ({ page }) => {
    await openMap(page, 'panels=article,layers&map=6/50.3/57.2&layers=incidents&reading=told')
    const marks = page.getByRole('button', { name: /^List of marks/ })
    const list = page.getByRole('listbox')
    await marks.click()
    const [borne, inPart] = [/Suicide bombing in Aktobe/, /Ten suspects shot dead/].map((name) =>
      list.getByRole('option', { name }),
    )
    if (borne === undefined || inPart === undefined) throw new Error('two marks are looked at')
    await expect(inPart).not.toHaveAccessibleName(/outside/)
    await page.keyboard.press('Escape')
    await layersOf(page).getByRole('switch', { name: FILTER_WORDS.onlyCertain }).click()
    expect(parameterOf(page, 'certain')).toBe('only')
    await marks.click()
    await expect(inPart).toHaveAccessibleName(/outside/)
    await expect(borne).not.toHaveAccessibleName(/outside/)
  })
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true })

  test('boxes and chips are wide enough for a finger', async ({ page }) => {
    await openArticle(page, 'panels=layers&tool=filters&by=kind*bombing')
    const filters = layersOf(page)
    for (const target of [
      filters.locator('label').first(),
      filters.getByRole('button', { name: FILTER_WORDS.clear }),
    ]) {
      expect((await target.boundingBox())?.height).toBeGreaterThanOrEqual(44)
    }
  })
})
