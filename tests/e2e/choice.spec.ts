/** Several marks in one place are offered as a list, by pointer and by keys. */
import { index, positionOf } from './support/dossier.ts'
import { boxOf, choiceOf, mapOf, openMap, parameterOf, recordOf, spotOf } from './support/site.ts'
import { expect, kept } from './support/test.ts'

kept('two marks at Aktobe: a list that is walked and chosen from by keys', async ({ page }) => {
  await openMap(page, 'map=6/50.28/57.2&panels=article&reading=told')
  const { x, y } = await spotOf(page, positionOf('aktobe'))
  await page.mouse.click(x, y)
  const choices = choiceOf(page).getByRole('button')
  const titles = ['Ten suspects shot dead, Aktobe', 'Suicide bombing in Aktobe']
  await expect(choices).toHaveCount(titles.length)
  for (const title of titles) await expect(choices.filter({ hasText: title })).toHaveCount(1)
  await expect(recordOf(page)).toHaveCount(0)

  await expect(choices.first()).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await expect(choices.last()).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await expect(choices.first()).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(choiceOf(page)).toHaveCount(0)

  await page.mouse.click(x, y)
  await expect(choices.first()).toBeFocused()
  await choices.filter({ hasText: 'Suicide bombing' }).focus()
  await page.keyboard.press('Enter')
  await expect(recordOf(page, 'Suicide bombing in Aktobe')).toBeVisible()
  await expect(choiceOf(page)).toHaveCount(0)
})

kept('a mark that is alone opens at once, a country by its bare land', async ({ page }) => {
  await openMap(page, 'map=5/46/70&panels=&layers=provinces,cities,incidents')
  const { x, y, width, height } = await boxOf(mapOf(page))
  await page.mouse.click(x + width / 2, y + height / 2)
  await expect(recordOf(page, index.places.get('kazakhstan')?.properties.names.en)).toBeVisible()
  expect(parameterOf(page, 'record')).toBe('place:kazakhstan')
})
