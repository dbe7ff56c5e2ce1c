/** Keys alone reach everything: article, record, layers, dialogs, the map’s controls. */
import { articleOf, openMap, parameterOf, recordOf } from './support/site.ts'
import { expect, test } from './support/test.ts'
import { WORDS } from '../../src/words/page/page.ts'
import { DROPPED_WORDS } from '../../src/words/page/dropped.ts'
import { settingsOf } from './support/menus.ts'

test('from the article to a record and back', async ({ page }) => {
  await openMap(page)
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: WORDS.skip })).toBeFocused()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await expect(articleOf(page).locator(':focus')).toHaveCount(1)
  await expect(page.getByText(DROPPED_WORDS.title)).toHaveCount(0)
  const link = articleOf(page).getByRole('link', { name: 'a bombing' })
  await link.focus()
  await page.keyboard.press('Enter')
  await expect(recordOf(page, 'Suicide bombing in Aktobe')).toBeVisible()
  await expect(link).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(recordOf(page)).toHaveCount(0)
  expect(parameterOf(page, 'record')).toBeNull()
})

test('a dialog holds the focus and gives it back', async ({ page }) => {
  await openMap(page)
  const opener = settingsOf(page)
  await opener.focus()
  await page.keyboard.press('Enter')
  const about = page.getByRole('button', { name: WORDS.aboutData })
  await about.focus()
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: WORDS.aboutData })
  await expect(dialog).toBeVisible()
  for (let step = 0; step < 5; step += 1) {
    await page.keyboard.press('Shift+Tab')
    await expect(page.locator('.app :focus:not(dialog *)')).toHaveCount(0)
  }
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await expect(opener).toBeFocused()
})

/** In the order of the page; what has two stops in a row of the layers is `About …` and its switch. */
const LAYERS = [
  'Cities',
  'Incidents',
  'Trafficking routes',
  'Federal districts',
  'Money and messages',
  'Turmoil in Kyrgyzstan',
  'Poverty and migration',
  'Afghan heroin',
  'Counter-terrorism budget',
  'Religious groups',
  'Extradition practice',
  'Alleged camps',
  'Claims by area',
  'Below the subsistence minimum',
]
const BEFORE_TIME = [
  'Skip to the article',
  'Map',
  'Tables',
  'Briefing',
  'Search',
  'Share',
  'Settings',
  'Map',
  'As other sources have it',
  'Zoom in',
  'Zoom out',
  'Turn north up',
  'Fit to the article',
  'List of marks',
  'Boundaries of 2011 · Natural Earth, GeoNames',
  'Layers',
  'Close: Layers',
  'About Provinces',
  'Provinces',
  'Opacity of Provinces',
  ...LAYERS.flatMap((title) => [`About ${title}`, title]),
  'Only what is certain',
]
/** Of the time strip, and of all the detail in its place. */
const STRIP = ['Play the events', 'All the detail', /^Bombings in Uzbekistan, 2004, attack series/]
const DETAIL = [
  'From',
  'To',
  'Clear the window',
  'Previous record',
  'Next record',
  'Play the window along the axis',
  'Speed of play',
  'Play in a loop',
  'Earlier: 0 records before the axis',
  'Show more time',
  'Show less time',
  'Later: 0 records after the axis',
  'All',
  'Fit',
  '23 undated',
  'Less',
  /^Bombings in Uzbekistan, 2004, attack series/,
  'Window begins',
  'Window ends',
]

for (const [what, stops, view] of [
  ['the strip', STRIP, ''],
  ['all the detail of time', DETAIL, '&span=2000-12/2012-01'],
] as const) {
  test(`with ${what} Tab stops at every control once, in the order of the page, and is seen there`, async ({
    page,
  }) => {
    await openMap(page, `panels=layers,timeline&layers=provinces,cities,incidents${view}`)
    for (const stop of [...BEFORE_TIME, ...stops]) {
      await page.keyboard.press('Tab')
      const focused = page.locator(':focus')
      await expect(focused, String(stop)).toHaveAccessibleName(stop)
      const isSeen = await focused.evaluate((one) =>
        // A switch of a pair is drawn by what stands beside its field.
        [one, ...(one.closest('label')?.querySelectorAll('*') ?? [])].some((near) => {
          const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(near)
          const { width, height } = near.getBoundingClientRect()
          return (
            outlineStyle !== 'none' &&
            parseFloat(outlineWidth) >= 2 &&
            !outlineColor.endsWith(', 0)') &&
            width > 4 &&
            height > 4
          )
        }),
      )
      expect(isSeen, `the focus on ${String(stop)} is seen`).toBe(true)
    }
    await page.keyboard.press('Tab')
    await expect(page.locator('.app :focus')).toHaveCount(0)
  })
}

test('keys move the map', async ({ page }) => {
  await openMap(page, 'map=5/48/66&panels=')
  await page.locator('canvas').first().focus()
  await page.keyboard.press('ArrowRight')
  await expect.poll(() => parameterOf(page, 'map')).not.toBe('5/48/66')
})
