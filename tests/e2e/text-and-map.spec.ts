/** The article and the map lead to each other: a link brings its mark into sight, a mark its passage. */
import { positionOf } from './support/dossier.ts'
import {
  articleOf,
  boxOf,
  isInSight,
  mapOf,
  openMap,
  parameterOf,
  pictureAround,
  recordOf,
  spotOf,
} from './support/site.ts'
import { expect, kept } from './support/test.ts'
import { WORDS } from '../../src/words/page/page.ts'

kept('a link opens its record and brings its mark into sight', async ({ page }) => {
  await openMap(page, 'map=5/43/77')
  expect(await isInSight(page, positionOf('aktobe'))).toBe(false)
  await articleOf(page).getByRole('link', { name: 'a bombing' }).click()
  await expect(recordOf(page, 'Suicide bombing in Aktobe')).toBeVisible()
  expect(parameterOf(page, 'record')).toBe('incident:aktobe-bombing-2011')
  const covers = [
    page.getByRole('button', { name: WORDS.layers, exact: true }),
    page.getByRole('group', { name: WORDS.mapControls }),
  ]
  await expect.poll(() => isInSight(page, positionOf('aktobe'), covers)).toBe(true)
})

kept('a mark opens its record and brings its passage into sight', async ({ page }) => {
  await openMap(page, 'map=6/42.9/74.6')
  const link = articleOf(page).getByRole('link', { name: 'was seized' })
  await expect(link).not.toBeInViewport()
  const { x, y } = await spotOf(page, positionOf('bishkek'))
  await page.mouse.click(x, y)
  await expect(recordOf(page, 'Suspect arrested in Bishkek')).toBeVisible()
  expect(parameterOf(page, 'record')).toBe('incident:bishkek-arrest')
  await expect(link).toBeInViewport()
  await expect(link).toHaveClass(/chosen/)
  const otherIncident = articleOf(page).getByRole('link', { name: 'a bombing' })
  await expect(otherIncident).not.toHaveClass(/chosen/)
})

kept.describe('with its pixels', () => {
  kept.use({ draws: 'all' })

  kept('pointing at either lights the other', async ({ page }) => {
    await openMap(page, 'map=6/42.9/74.6&panels=article&passage=awareness.4')
    const link = articleOf(page).getByRole('link', { name: 'was seized' })
    const spot = await spotOf(page, positionOf('bishkek'))
    const dark = await pictureAround(page, spot, 24)

    await kept.step('the link lights the mark', async () => {
      await link.hover()
      await expect.poll(async () => (await pictureAround(page, spot, 24)).equals(dark)).toBe(false)
      await page.getByRole('heading', { level: 1 }).hover()
      await expect.poll(async () => (await pictureAround(page, spot, 24)).equals(dark)).toBe(true)
    })

    await kept.step('the mark lights the link', async () => {
      await page.mouse.move(spot.x, spot.y)
      await expect(link).toHaveClass(/lit/)
      const { x, y, width } = await boxOf(mapOf(page))
      await page.mouse.move(x + width - 60, y + 300)
      await expect(link).not.toHaveClass(/lit/)
    })
  })
})
