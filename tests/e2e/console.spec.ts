/** The console and the audience: two windows that follow each other, each of which may go and come back. */
import type { Page } from '@playwright/test'
import { parameterOf } from './support/site.ts'
import { expect as hasty, test } from './support/test.ts'
import {
  consoleOf,
  countOf,
  detourOf,
  notesOf,
  openTalk,
  slideAt,
  titleOf,
  waitForMap,
} from './support/talk.ts'
import { ACTION_WORDS, PRESENT } from '../../src/ui/words/present.ts'

// Two windows share one thread, which a map without a GPU holds for seconds.
const expect = hasty.configure({ timeout: 45_000 })
test.describe.configure({ timeout: 120_000 })
// A small window, as frames cost by the pixel.
test.use({ viewport: { width: 1000, height: 640 } })

/** The beginning of the notes, which only the console may show. */
const notesAt = (at: number) => slideAt(at).notes.flat()[0]?.text.slice(0, 40) ?? ''

async function openConsole(page: Page): Promise<Page> {
  const opened = page.waitForEvent('popup')
  await page.keyboard.press('c')
  const other = await opened
  await expect(consoleOf(other)).toBeVisible()
  return other
}

test('two windows follow each other, by slide, black, detour and pointer', async ({ page }) => {
  await openTalk(page, 1)
  await waitForMap(page)
  const other = await openConsole(page)
  await expect(notesOf(other)).toContainText(notesAt(1))
  await expect(other.getByText(PRESENT.audiences(1))).toBeVisible()
  await other.getByRole('button', { name: ACTION_WORDS.next }).click()
  await expect(titleOf(page, slideAt(2).title)).toBeVisible()
  await page.keyboard.press('ArrowRight')
  await expect(notesOf(other)).toContainText(notesAt(3))
  await other.keyboard.press('b')
  await expect(page.getByText(PRESENT.black)).toBeAttached()
  await other.keyboard.press('b')
  await expect(page.getByText(PRESENT.black)).toHaveCount(0)
  await page.keyboard.press('l')
  await expect(detourOf(other)).toBeVisible()
  await other.getByRole('button', { name: PRESENT.bringBack }).click()
  await expect(detourOf(page)).toHaveCount(0)
  await other.getByRole('img', { name: PRESENT.nowPicture }).hover()
  await expect(page.locator('.laser')).toBeVisible()
  await other.getByRole('heading', { name: PRESENT.notes }).hover()
  await expect(page.locator('.laser')).toHaveCount(0)
})

test('a window that went comes back to the slide and the clock', async ({ page, context }) => {
  await openTalk(page, 1)
  const other = await openConsole(page)
  await page.keyboard.press('ArrowRight')
  await expect(countOf(other, 2)).toBeVisible()
  await page.reload()
  await expect(titleOf(page, slideAt(2).title)).toBeVisible()
  await other.getByRole('button', { name: ACTION_WORDS.next }).click()
  await expect(countOf(page, 3)).toBeVisible()
  const address = page.url()
  await page.close()
  await expect(other.getByText(PRESENT.audiences(0))).toBeVisible()
  await other.keyboard.press('ArrowRight')
  await expect(countOf(other, 4)).toBeVisible()
  const again = await context.newPage()
  await again.goto(address)
  await expect(titleOf(again, slideAt(4).title)).toBeVisible()
  await expect(other.getByText(PRESENT.audiences(1))).toBeVisible()
  await other.reload()
  await expect(notesOf(other)).toContainText(notesAt(4))
  await expect(other.getByRole('button', { name: PRESENT.pause })).toBeVisible()
})

test('where a second window is refused the console stands in the first', async ({ page }) => {
  await page.addInitScript(() => {
    window.open = () => null
  })
  await openTalk(page, 1)
  await page.keyboard.press('c')
  await expect(consoleOf(page)).toBeVisible()
  await expect(page.getByText(PRESENT.blocked)).toBeVisible()
  await page.keyboard.press('ArrowRight')
  await expect(notesOf(page)).toContainText(notesAt(2))
  await expect.poll(() => parameterOf(page, 'present')).toBe(`console/${slideAt(2).id}`)
  await page.keyboard.press('n')
  await expect(titleOf(page, slideAt(2).title)).toBeVisible()
  await page.keyboard.press('n')
  await expect(consoleOf(page)).toBeVisible()
})
