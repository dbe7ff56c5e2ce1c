/** Every screen in small windows and with large letters: each control can be got at and is large enough, no text is cut. */
import type { Page } from '@playwright/test'
import { MARK_WORDS } from '../../src/words/page/marks.ts'
import { WORDS } from '../../src/words/page/page.ts'
import { outOfReach } from './support/reach.ts'
import { boxOf, goTo, openArticle, openMap, waitForParts } from './support/site.ts'
import { openTalk, slideAt, titleOf } from './support/talk.ts'
import { expect, test } from './support/test.ts'
import { withoutPictures } from './support/without-pictures.ts'

/** CSS pixels, and the root's letters in percent: 400 % of 1280×1024, and a phone that lies. */
const WINDOWS = [
  { width: 320, height: 256, letters: 100 },
  { width: 844, height: 390, letters: 100 },
] as const

const VIEWS = [
  'panels=',
  'panels=article',
  'panels=article&page=coverage',
  'panels=article&page=briefing',
  'panels=&record=incident:kenkiyak-2011&reading=checked',
  'panels=&record=factor:poverty-migration',
  'panels=layers',
  'panels=layers&tool=filters&by=kind*bombing&time=2011-05/2011-10',
  'panels=layers&tool=distance&ask=circle/place:atyrau/300',
  'panels=timeline',
  'panels=&table=incidents',
  'panels=&dialog=export',
  'panels=&dialog=embed',
  'panels=&dialog=data',
  'panels=layers&chrome=embed',
]

async function expectInReach(page: Page, what: string): Promise<void> {
  await waitForParts(page)
  expect(await outOfReach(page), what).toEqual([])
}

for (const { width, height, letters } of WINDOWS) {
  test.describe(`${String(width)} × ${String(height)}, letters of ${String(letters)} %`, () => {
    test.use({ viewport: { width, height } })

    const enlarge = (page: Page) =>
      page.addStyleTag({ content: `html { font-size: ${String(letters)}% }` })

    test('exploring', async ({ page }) => {
      test.slow()
      await withoutPictures(page)
      await openArticle(page)
      await enlarge(page)
      for (const view of VIEWS) {
        await goTo(page, view)
        await expect(page.getByRole('dialog')).toHaveCount(view.includes('dialog=') ? 1 : 0)
        await expectInReach(page, view)
      }
      await goTo(page, 'panels=')
      await page.getByRole('button', { name: WORDS.settings }).click()
      await expect(page.getByRole('button', { name: WORDS.export })).toBeVisible()
      await expectInReach(page, WORDS.settings)
      await page.keyboard.press('Escape')
      await page.keyboard.press('/')
      await page.keyboard.type('a')
      await expect(page.getByRole('option').first()).toBeVisible()
      await expectInReach(page, WORDS.search)
    })

    test('a talk', async ({ page }) => {
      test.slow()
      await withoutPictures(page)
      await openTalk(page, 0)
      await enlarge(page)
      for (const at of [0, 1, -1]) {
        await goTo(page, `present=audience/${slideAt(at).id}`)
        await expect(titleOf(page, slideAt(at).title)).toBeVisible()
        await page.mouse.move(10 + at, 10)
        await expectInReach(page, slideAt(at).title)
      }
      for (const key of ['o', '?']) {
        await page.keyboard.press(key)
        await expect(page.locator('dialog[data-talk]')).toBeVisible()
        await expectInReach(page, key)
        await page.keyboard.press('Escape')
      }
      await page.keyboard.press('l')
      await expectInReach(page, WORDS.layers)
      await goTo(page, `present=console/${slideAt(1).id}`)
      await expect(page.getByText(slideAt(1).title).first()).toBeVisible()
      await expectInReach(page, 'console')
    })
  })
}

test('at 400 % the map’s own controls are in reach, and keys walk every mark in sight', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 256 })
  await openMap(page, 'panels=')
  expect(await outOfReach(page)).toEqual([])
  await page.getByRole('button', { name: MARK_WORDS.title }).press('Enter')
  const marks = page.getByRole('listbox').getByRole('option')
  await expect(marks.first()).toBeFocused()
  const count = await marks.count()
  expect(count).toBeGreaterThan(10)
  for (let at = 0; at < count; at += 1) {
    await expect(marks.nth(at)).toBeFocused()
    const { y, height } = await boxOf(marks.nth(at))
    expect(y).toBeGreaterThanOrEqual(0)
    expect(y + height).toBeLessThanOrEqual(256)
    await page.keyboard.press('ArrowDown')
  }
})
