/** The marks in sight, walked through by keys. */
import type { Page } from '@playwright/test'
import { THEMES } from '../../src/view/choices.ts'
import { SPOKEN_WORDS } from '../../src/words/export/spoken.ts'
import { MARK_WORDS } from '../../src/words/page/marks.ts'
import { findings } from './support/axe.ts'
import { positionOf } from './support/dossier.ts'
import {
  articleOf,
  boxOf,
  goTo,
  mapOf,
  openMap,
  parameterOf,
  recordOf,
  spotOf,
} from './support/site.ts'
import { expect, test } from './support/test.ts'

const openerOf = (page: Page) =>
  mapOf(page).getByRole('button', { name: new RegExp(`^${MARK_WORDS.title}`) })
const listOf = (page: Page) => page.getByRole('listbox', { name: new RegExp(MARK_WORDS.title) })
const marksOf = (page: Page) => listOf(page).getByRole('option')

/** Aktobe in the middle, with its two incidents. */
const AT_AKTOBE = 'map=6/50.28/57.2&panels=article&reading=told'

test('keys open the list, walk it, light each mark and open its record', async ({ page }) => {
  await openMap(page, AT_AKTOBE)
  await openerOf(page).focus()
  await page.keyboard.press('Enter')
  const marks = marksOf(page)
  await expect(marks.first()).toBeFocused()
  const count = await marks.count()
  expect(count).toBeGreaterThan(2)
  await expect(openerOf(page)).toHaveAccessibleName(MARK_WORDS.titleOf(count))
  await expect(listOf(page).locator('[tabindex="0"]')).toHaveCount(1)

  await page.keyboard.press('End')
  await expect(marks.last()).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await expect(marks.first()).toBeFocused()
  await page.keyboard.press('ArrowUp')
  await expect(marks.last()).toBeFocused()
  await page.keyboard.press('Home')

  const bombing = marks.filter({ hasText: 'Suicide bombing in Aktobe' })
  const link = articleOf(page).getByRole('link', { name: 'a bombing' })
  await expect(link).not.toHaveClass(/\blit\b/)
  for (let step = 0; step < count; step += 1) {
    if (await bombing.evaluate((one) => one === document.activeElement)) break
    await page.keyboard.press('ArrowDown')
  }
  await expect(bombing).toBeFocused()
  await expect(bombing).toHaveAccessibleName(
    `Suicide bombing in Aktobe, bombing, Aktobe (${SPOKEN_WORDS.precision.city}), 14 May 2011, ${SPOKEN_WORDS.certainty.corroborated}`,
  )
  await expect(link).toHaveClass(/\blit\b/)
  await page.keyboard.press('ArrowDown')
  await expect(link).not.toHaveClass(/\blit\b/)
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('Enter')
  await expect(recordOf(page, 'Suicide bombing in Aktobe')).toBeVisible()
  expect(parameterOf(page, 'record')).toBe('incident:aktobe-bombing-2011')
  await expect(listOf(page)).toHaveCount(0)
  await expect(recordOf(page).locator(':focus')).toHaveCount(1)
})

test('what a pointer or the keys are on is named beside it, until Escape or until they leave it', async ({
  page,
}) => {
  await openMap(page, AT_AKTOBE)
  // It says to the eye what the list says to the ear, so it has no role.
  const tip = mapOf(page).locator('.tip')
  await expect(tip).toHaveCount(0)
  const { x, y } = await spotOf(page, positionOf('aktobe'))
  // Over the bombing, which stands beside the town.
  await expect
    .poll(async () => {
      for (const dx of [-30, -20, -10, 0, 10, 20, 30]) {
        await page.mouse.move(x + dx, y)
        await page.waitForFunction(
          () => new Promise((resolve) => requestAnimationFrame(() => resolve(true))),
        )
        if ((await tip.allInnerTexts()).join().includes('Suicide bombing in Aktobe')) return true
      }
      return false
    })
    .toBe(true)
  await expect(tip).toContainText(SPOKEN_WORDS.certainty.corroborated)
  await page.keyboard.press('Escape')
  await expect(tip).toHaveCount(0)

  await openerOf(page).press('Enter')
  await expect(marksOf(page).first()).toBeFocused()
  const name = (await marksOf(page).first().getAttribute('aria-label'))?.split(',')[0] ?? ''
  await expect(tip).toContainText(name)
  const [box, pane] = [await boxOf(tip), await boxOf(mapOf(page))]
  expect(box.x).toBeGreaterThanOrEqual(pane.x)
  expect(box.x + box.width).toBeLessThanOrEqual(pane.x + pane.width)
  await page.keyboard.press('Escape')
  await expect(tip).toHaveCount(0)
})

test('Escape returns to the map and takes nothing else back', async ({ page }) => {
  await openMap(page, `${AT_AKTOBE}&record=claim:2.2`)
  await openerOf(page).focus()
  await page.keyboard.press('Enter')
  await expect(marksOf(page).first()).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(listOf(page)).toHaveCount(0)
  await expect(openerOf(page)).toBeFocused()
  await expect(recordOf(page, 'Claim 2.2')).toBeVisible()
})

test('the open list follows the frame, the layers and the filters', async ({ page }) => {
  await openMap(page, AT_AKTOBE)
  await openerOf(page).click()
  const bombing = marksOf(page).filter({ hasText: 'Suicide bombing in Aktobe' })
  await expect(bombing).toHaveCount(1)
  const shooting = marksOf(page).filter({ hasText: 'Ten suspects shot dead' })
  await goTo(page, `${AT_AKTOBE}&by=kind*bombing`)
  await expect(shooting).toHaveAccessibleName(new RegExp(`${SPOKEN_WORDS.outside}$`))
  await expect(bombing).not.toHaveAccessibleName(new RegExp(SPOKEN_WORDS.outside))
  await goTo(page, `${AT_AKTOBE}&layers=cities`)
  await expect(bombing).toHaveCount(0)
  await goTo(page, 'map=6/50.28/57.2&panels=article&layers=incidents&reading=told')
  await expect(bombing).toHaveCount(1)
  const near = 'map=8/50.28/57.2&panels=article&layers=incidents'
  await goTo(page, `${near}&reading=told`)
  await expect(shooting).toHaveCount(1)
  await goTo(page, near)
  await expect(bombing).toHaveCount(1)
  await expect(shooting).toHaveCount(0)
  await expect(marksOf(page).filter({ hasText: 'Kenkiyak' })).toHaveCount(0)
  await goTo(page, 'map=6/30/20&panels=article&layers=incidents')
  await expect(page.getByText(MARK_WORDS.none)).toBeVisible()
})

test('no violation with the list open, in either theme', async ({ page }) => {
  for (const theme of THEMES) {
    await openMap(page, `${AT_AKTOBE}&theme=${theme}`)
    await openerOf(page).click()
    await expect(marksOf(page).first()).toBeFocused()
    expect(await findings(page), theme).toEqual([])
    await page.keyboard.press('Escape')
    await expect(listOf(page)).toHaveCount(0)
  }
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true })

  test('fingers find the button and each mark, above the sheet', async ({ page }) => {
    await openMap(page, AT_AKTOBE)
    await openerOf(page).click()
    await expect(marksOf(page).first()).toBeFocused()
    const sheet = await boxOf(articleOf(page))
    for (const target of [openerOf(page), ...(await marksOf(page).all())]) {
      const { width, height } = await boxOf(target)
      expect(Math.min(width, height)).toBeGreaterThanOrEqual(44)
    }
    const list = await boxOf(listOf(page))
    expect(list.y + list.height).toBeLessThanOrEqual(sheet.y)
    const opener = await boxOf(openerOf(page))
    expect(opener.y + opener.height).toBeLessThanOrEqual(sheet.y)
  })
})
